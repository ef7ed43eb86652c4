import { useId, useMemo, useState } from 'react';
import { filterOn, toggleValues } from '../../../model/own/explore/change-filters.ts';
import type { FacetData } from '../../../model/own/explore/facet-data.ts';
import { fold } from '../../../model/search/fold.ts';
import { at } from '../../../model/typed.ts';
import type { OwnList } from '../../../state/own/own-list.ts';
import { sayValue } from '../../../state/own/say-filter.ts';
import { ownColours } from '../../../theme/arc-colours.ts';
import type { ThemeId } from '../../../theme/tokens.ts';
import { filterList } from './change.ts';
import { useSpeaker } from './use-speaker.ts';
import '../../filters/facet.css';

type ValueData = Extract<FacetData, { readonly values: unknown }>;

/** Values that are shown before the reader asks for more, and at most; from so many on one can search among them. */
const SHOWN = { few: 6, most: 100, search: 10 } as const;

interface Bar {
  readonly code: number;
  readonly name: string;
  readonly texts: readonly string[];
  readonly count: number;
  readonly isChosen: boolean;
}

/** Of a column with more values only so many, the most frequent of the list, are looked at before one is searched for. */
const MOST_LOOKED = 5000;

/** The values of a column with how many rows each has, those that are chosen first, then by their number. */
function useBars(
  list: OwnList,
  column: number,
  data: ValueData,
  counts: Uint32Array,
  wanted: string,
): readonly Bar[] {
  const speaker = useSpeaker();
  const chosen = filterOn(list.filters, column, 'values');
  return useMemo(() => {
    const kept = new Set(chosen?.values);
    const bars: Bar[] = [];
    data.values.forEach((value, code) => {
      const { texts } = value;
      const isChosen = texts.length > 0 && texts.every((each) => kept.has(each));
      if (code > MOST_LOOKED && wanted === '' && !isChosen) return;
      const count = at(counts, code);
      // What is blank is a choice only where some row is.
      if (texts.length === 0 || (code === 0 && count === 0 && !isChosen)) return;
      const name = sayValue(value, data.kind, speaker);
      if (wanted === '' || fold(name).includes(wanted)) bars.push({ code, name, texts, count, isChosen });
    });
    return bars.sort(
      (a, b) => Number(b.isChosen) - Number(a.isChosen) || b.count - a.count || a.code - b.code,
    );
  }, [data, counts, chosen, speaker, wanted]);
}

/** The colour of each value of a column by which the map is coloured. */
const coloursFor = ({ colours }: OwnList, column: number, theme: ThemeId): readonly string[] =>
  colours?.column === column ? ownColours(theme, colours.names.length) : [];

/** So the map colours a value: those without a colour of their own, and what is blank, have the last. */
const colourOf = (code: number, colours: readonly string[]): string | undefined =>
  (code > 0 ? colours.slice(0, -1)[code - 1] : undefined) ?? colours.at(-1);

function ValueBar(props: { bar: Bar; most: number; colour: string | undefined; onToggle: () => void }) {
  const { bar, most, colour, onToggle } = props;
  const { text, i18n } = useSpeaker();
  const formatted = i18n.formats.count(bar.count);
  return (
    <li>
      <button
        type="button"
        className="facet-value"
        aria-pressed={bar.isChosen}
        aria-label={text.value(bar.name, bar.count, formatted)}
        data-empty={bar.count === 0}
        onClick={onToggle}
      >
        <span className="facet-name" title={bar.name}>
          {bar.name}
        </span>{' '}
        <span className="facet-count tabular">{formatted}</span>
        <span className="facet-bar" aria-hidden="true">
          <span
            style={{
              inlineSize: `${(100 * bar.count) / most}%`,
              ...(colour ? { background: colour } : {}),
            }}
          />
        </span>
      </button>
    </li>
  );
}

/** The values of a column as bars that are its filter at the same time: each with the rows that it would leave. */
export function ValueBars(props: {
  list: OwnList;
  column: number;
  data: ValueData;
  counts: Uint32Array;
  theme: ThemeId;
}) {
  const { list, column, data, counts, theme } = props;
  const { text, i18n } = useSpeaker();
  const { count } = i18n.formats;
  const [all, setAll] = useState(false);
  const [typed, setTyped] = useState('');
  const id = useId();
  const wanted = fold(typed.trim());
  const found = useBars(list, column, data, counts, wanted);
  const colours = data.kind === 'categories' ? coloursFor(list, column, theme) : [];
  const shown = found.slice(0, all || wanted !== '' ? SHOWN.most : SHOWN.few);
  const most = Math.max(1, ...shown.map((bar) => bar.count));
  const name = at(list.table.names, column);
  const rest = found.length - SHOWN.few;
  return (
    <>
      {data.values.length > SHOWN.search && (
        <>
          <label className="visually-hidden" htmlFor={id}>
            {text.findValue(name)}
          </label>
          <input
            id={id}
            type="search"
            className="text-input small"
            placeholder={text.findValue(name)}
            autoComplete="off"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </>
      )}
      {found.length === 0 ? (
        <p className="faint small">{text.noValue}</p>
      ) : (
        <ul className="facet-values small own-values" aria-label={name} data-all={all || undefined}>
          {shown.map((bar) => (
            <ValueBar
              key={bar.code}
              bar={bar}
              most={most}
              colour={colourOf(bar.code, colours)}
              onToggle={() => filterList(list, toggleValues(list.filters, column, bar.texts))}
            />
          ))}
        </ul>
      )}
      {found.length > shown.length && (all || wanted !== '') && (
        <p className="faint small">{text.tooMany(count(shown.length), count(found.length))}</p>
      )}
      {wanted === '' && rest > 0 && (
        <button type="button" className="link-button small" onClick={() => setAll(!all)}>
          {all ? text.fewer : text.more(rest, count(rest))}
        </button>
      )}
    </>
  );
}
