import { useState } from 'react';
import { layoutTexts } from '../../../i18n/briefing/layouts.ts';
import { useTexts } from '../../../i18n/i18n-context.tsx';
import { BRIEFING_LIMITS } from '../../../model/briefing/briefing.ts';
import type { SlideChartChoice } from '../../../model/briefing/slide-chart.ts';
import { offeredRows, READ_AT_ONCE } from './chart-choice.ts';

/** Rows of a chart, chosen by their names. */
export function RowPicker(props: {
  title: string;
  /** What it means that none is chosen. */
  none: string;
  choice: SlideChartChoice;
  wished: readonly string[];
  onChoose: (id: string, isWished: boolean) => void;
}) {
  const { title, none, choice, wished, onChoose } = props;
  const { chart: text } = useTexts(layoutTexts);
  const [query, setQuery] = useState('');
  const names = new Map(choice.rows.map(({ id, name }) => [id, name]));
  const rows = offeredRows(choice, wished, query);
  const isFull = wished.length >= BRIEFING_LIMITS.names;
  const said = wished.length === 0 ? none : wished.map((id) => names.get(id) ?? id).join(', ');
  return (
    <details className="layout-choice small">
      <summary>
        {title}: <span className="faint">{said}</span>
      </summary>
      {choice.rows.length > READ_AT_ONCE && (
        <input
          type="search"
          aria-label={text.find(title)}
          placeholder={text.findHint}
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
      )}
      {rows.length === 0 && <p>{text.nothing}</p>}
      <fieldset className="layout-events" aria-label={title}>
        {rows.map(({ id, name, value }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={wished.includes(id)}
              disabled={isFull && !wished.includes(id)}
              onChange={({ target }) => onChoose(id, target.checked)}
            />
            <span className="layout-row-name">{name}</span>
            <span className="faint tabular">{value}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
