import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { documentTexts } from '../../i18n/known/documents.ts';
import { writePartialDate } from '../../i18n/partial-date.ts';
import type { Statement } from '../../model/catalog/statement.ts';
import type { Network } from '../../model/network.ts';
import type { Site } from '../../model/site.ts';
import { useApp } from '../../state/use-app.ts';
import { SiteName } from '../site/site-name.tsx';

/** Where what a statement concerns leads to. */
export interface StatementWays {
  readonly onSite: (site: Site) => void;
  readonly onNetwork: (id: string) => void;
}

/** The sites and networks that a statement concerns, each a way there; countries stand in its words. */
function Concerned(props: StatementWays & { statement: Statement; networks: ReadonlyMap<string, Network> }) {
  const { statement, networks, onSite, onNetwork } = props;
  const { locale } = useI18n();
  const text = useTexts(documentTexts);
  const { siteById } = useApp((state) => state.catalog);
  const sites = statement.entities.flatMap((id) => siteById.get(id) ?? []);
  const own = statement.entities.flatMap((id) => networks.get(id) ?? []);
  if (sites.length + own.length === 0) return null;
  return (
    <div className="concerned small">
      <span className="faint">{text.concerns}</span>
      <ul>
        {sites.map((site) => (
          <li key={site.id}>
            <button type="button" className="link-button" onClick={() => onSite(site)}>
              <SiteName site={site} />
            </button>
          </li>
        ))}
        {own.map(({ id, name }) => (
          <li key={id}>
            <button type="button" className="link-button" onClick={() => onNetwork(id)}>
              {name[locale]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a document says, with the decision that it names, what is to be known of it, and whom it concerns. */
export function StatementItem(
  props: StatementWays & { statement: Statement; networks: ReadonlyMap<string, Network> },
) {
  const { decision, decisionDate, note, text: said } = props.statement;
  const { locale } = useI18n();
  const text = useTexts(documentTexts);
  return (
    <>
      <p>{said[locale]}</p>
      {decision && (
        <p className="small faint">
          {text.decision(decision, decisionDate && writePartialDate(decisionDate, locale))}
        </p>
      )}
      {note[locale] && <p className="small faint">{note[locale]}</p>}
      <Concerned {...props} />
    </>
  );
}
