import type { ReactNode } from 'react';
import { matrixTexts } from '../../../i18n/charts/matrix.ts';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { useActions } from '../../../state/use-app.ts';
import { ChartChoice } from '../../frame/use-option.tsx';
import { useLit } from '../../marks/mark.tsx';
import { referentOfCountries } from '../referent.ts';
import type { MatrixWords } from '../words.ts';
import type { Partner, Ties } from './ties.ts';

/** What the table and the CSV file hold: the pairs, or the measures of each country. */
const TABLES = ['pairs', 'measures'] as const;
export type TableOf = (typeof TABLES)[number];

/** Countries that the list of the most between names. */
const MOST_BETWEEN = 6;

/** A measure and its value; opened, what it means. */
function Measure(props: { term: string; value: string; children: ReactNode }) {
  return (
    <details>
      <summary>
        <span>{props.term}</span>
        <span>{props.value}</span>
      </summary>
      <p>{props.children}</p>
    </details>
  );
}

/** A country of a list: it answers as its row does. */
function CountryButton(props: { partner: Partner; words: string; value?: string; chosen: boolean }) {
  const { partner, words, value, chosen } = props;
  const { point, choose } = useActions();
  const referent = referentOfCountries(partner.country);
  const lit = useLit(referent);
  return (
    <li>
      <button
        type="button"
        data-lit={lit || undefined}
        aria-pressed={chosen}
        onPointerEnter={() => point(referent)}
        onPointerLeave={() => point(null)}
        onFocus={() => point(referent)}
        onBlur={() => point(null)}
        onClick={(event) => choose(referent, event.shiftKey || event.ctrlKey || event.metaKey)}
      >
        <span>{words}</span>
        {value && <span className="tabular">{value}</span>}
      </button>
    </li>
  );
}

/** Countries of which a measure says something, each with its words. */
function Countries(props: {
  partners: readonly Partner[];
  chosen: readonly string[];
  wordsOf: (partner: Partner) => { readonly words: string; readonly value?: string };
}) {
  return (
    <ul>
      {props.partners.map((partner) => (
        <CountryButton
          key={partner.country}
          partner={partner}
          chosen={props.chosen.includes(partner.country)}
          {...props.wordsOf(partner)}
        />
      ))}
    </ul>
  );
}

/** How one country stands in the graph, in a sentence. */
function Standing({ partner, words }: { partner: Partner; words: MatrixWords }) {
  const { formats } = useI18n();
  const text = useTexts(matrixTexts);
  return (
    <p>
      <strong>{words.country(partner.country)}</strong>
      {': '}
      {text.standingFacts(
        formats.count(partner.degree),
        formats.count(partner.strength),
        formats.share(partner.betweenness),
        text.index(partner.participation),
      )}
    </p>
  );
}

/** The measures of the graph, each with its definition, the countries that lie most between others, and what the table holds. */
export function MatrixMeasures(props: {
  ties: Ties;
  words: MatrixWords;
  chosen: readonly string[];
  tableOf: TableOf;
  onTableOf: (table: TableOf) => void;
  /** What decides on the graph that is measured. */
  children: ReactNode;
}) {
  const { ties, words, chosen, tableOf, onTableOf, children } = props;
  const { formats } = useI18n();
  const text = useTexts(matrixTexts);
  const { terms, definitions } = text;
  const { measures, partners } = ties;
  const count = formats.count;
  const between = [...partners]
    .sort((a, b) => b.betweenness - a.betweenness)
    .slice(0, MOST_BETWEEN)
    .filter(({ betweenness }) => betweenness > 0);
  const bridges = partners.filter(({ cutOff }) => cutOff > 0).sort((a, b) => b.cutOff - a.cutOff);
  const single = partners.find(({ country }) => chosen.length === 1 && chosen[0] === country);
  const share = ({ betweenness }: Partner) => formats.share(betweenness);
  const values = [
    ['nodes', count(measures.nodeCount)],
    ['edges', count(measures.edgeCount)],
    ['density', formats.share(measures.density)],
    ['components', count(measures.componentCount)],
    ['clusters', count(measures.clusterCount)],
    ['modularity', text.index(measures.modularity)],
    // Its values stand in the list below it.
    ['betweenness', ''],
  ] as const;
  return (
    <section className="matrix-measures" aria-label={text.measures}>
      {children}
      {single && <Standing partner={single} words={words} />}
      {values.map(([id, value]) => (
        <Measure key={id} term={terms[id]} value={value}>
          {definitions[id]}
        </Measure>
      ))}
      <Countries
        partners={between}
        chosen={chosen}
        wordsOf={(partner) => ({
          words: words.country(partner.country),
          value: text.between(share(partner), text.index(partner.participation)),
        })}
      />
      <Measure term={terms.bridges} value={count(bridges.length)}>
        {bridges.length > 0 ? definitions.bridges : text.noBridge}
      </Measure>
      <Countries
        partners={bridges}
        chosen={chosen}
        wordsOf={({ country, cutOff }) => ({
          words: text.bridge(words.country(country), cutOff, count(cutOff)),
        })}
      />
      <div className="chart-controls">
        <span className="faint">{text.tableOf}</span>
        <ChartChoice
          label={text.tableOf}
          values={TABLES}
          value={tableOf}
          nameOf={(table) => text.tables[table]}
          onChange={onTableOf}
        />
      </div>
    </section>
  );
}
