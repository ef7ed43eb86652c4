import { useMemo } from 'react';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { factTexts } from '../../i18n/known/facts.ts';
import { unknownsTexts } from '../../i18n/known/unknowns.ts';
import { writePartialDate } from '../../i18n/partial-date.ts';
import { notFoundOf } from '../../model/register/known/not-found.ts';
import { mostWanted, URGENT, type Wanted } from '../../model/register/known/wanted.ts';
import type { Knowledge } from '../../state/cooperation/knowledge.ts';
import { countriesOfSite } from '../../state/scene/order.ts';
import { useApp } from '../../state/use-app.ts';
import { type RowActions, SiteRow } from './site-row.tsx';

/** How many of the wanted facts are told. */
const MOST = 10;

/** What is wanted of a centre, why, and what the table’s note says was not found. */
function WantedLine({ wanted, note }: { wanted: Wanted; note: string | null }) {
  const { site, fact, passed } = wanted;
  const { locale } = useI18n();
  const text = useTexts(unknownsTexts);
  const names = useTexts(factTexts).facts;
  const catalog = useApp((state) => state.catalog);
  const why = passed
    ? text.passed(writePartialDate(passed, locale))
    : fact === 'term'
      ? text.noAgreement
      : null;
  const notFound = notFoundOf(note);
  return (
    <>
      {countriesOfSite(site, catalog, locale).join(', ')} · <b>{names[fact]}</b>
      {why && `: ${why}`}
      {site.statusAsOf !== null && ` · ${text.seen(site.statusAsOf)}`}
      {notFound.length > 0 && (
        <>
          <br />
          {text.tableNote} <span lang="en">{notFound.join('; ')}</span>
        </>
      )}
    </>
  );
}

/** The facts that are wanted most, with the rule by which they were chosen. */
export function WantedFacts({ knowledge, ...actions }: RowActions & { knowledge: Knowledge }) {
  const { formats } = useI18n();
  const text = useTexts(unknownsTexts);
  const names = useTexts(factTexts).facts;
  const { sites, countries, compiled } = useApp((state) => state.catalog);
  const wanted = useMemo(() => {
    const asean = [...countries.values()].filter(({ groups }) => groups.includes('asean'));
    const codes = new Set(asean.map(({ iso3 }) => iso3));
    return mostWanted(sites, knowledge.details, codes, compiled, MOST);
  }, [sites, countries, compiled, knowledge]);
  return (
    <section>
      <h3>{text.wantedTitle(formats.count(wanted.length))}</h3>
      {wanted.length === 0 ? (
        <p>{text.noneWanted}</p>
      ) : (
        <>
          <p className="small faint">{text.wantedRule(URGENT.map((fact) => names[fact]).join('; '))}</p>
          <ol className="wanted-facts">
            {wanted.map((each) => (
              <SiteRow key={each.site.id} site={each.site} fact={each.fact} {...actions}>
                <WantedLine wanted={each} note={knowledge.details.get(each.site.id)?.note ?? null} />
              </SiteRow>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
