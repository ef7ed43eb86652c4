import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Site } from '../../model/site.ts';
import type { SiteDetails } from '../../model/site-details.ts';
import type { Knowledge } from '../../state/cooperation/knowledge.ts';
import { useActions, useView } from '../../state/use-app.ts';
import { useOpenNetwork } from '../use-open-network.ts';

/**
 * The cooperation networks that list the site, by name; each opens in the directory of networks, and closes there where
 * it is open. An acronym that no table explains stands as it is.
 */
export function SiteNetworks(props: { site: Site; details: SiteDetails; knowledge: Knowledge }) {
  const { site, details, knowledge } = props;
  const { messages, locale } = useI18n();
  const opened = useView((view) => view.network);
  const { setFocus } = useActions();
  const openNetwork = useOpenNetwork();
  const known = details.networks.flatMap(({ id }) => knowledge.networks.get(id) ?? []);
  const acronyms = new Set(known.map((network) => network.acronym));
  const bare = site.kind === 'centre' ? [] : site.networks.filter((acronym) => !acronyms.has(acronym));
  const open = (id: string) => {
    if (id === opened) setFocus({ network: null, compare: null });
    else openNetwork(id);
  };
  return (
    <section className="card-section">
      <h3>{messages.details.networks}</h3>
      {known.length + bare.length === 0 ? (
        <p className="faint">{messages.details.noNetworks}</p>
      ) : (
        <ul className="plain-list">
          {[...new Set(known)].map((network) => (
            <li key={network.id}>
              <button
                type="button"
                className="link-button"
                aria-pressed={network.id === opened}
                onClick={() => open(network.id)}
              >
                {network.name[locale]}
              </button>
              {network.acronym && <span className="faint"> {network.acronym}</span>}
            </li>
          ))}
          {bare.map((acronym) => (
            <li key={acronym}>{acronym}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
