import type { Spread } from '../../model/coverage/people.ts';
import type { DistanceWords } from '../../state/coverage/words.ts';
import { contrastOf } from '../../theme/colour.ts';

/** A row of the bar: what it counts, and how an amount of it reads. */
export interface StackedRow {
  readonly name: string;
  readonly spread: Spread;
  readonly amount: (value: number) => string;
}

/** Parts narrower than this have no room for their number, in CSS pixels; the name of a row takes so much of the width. */
const LEAST_LABEL = 38;
/** Narrower ones cannot be hit: the legend opens them. */
const LEAST_TARGET = 24;
const ROW_NAME = 100;

/** Black or white, whichever is read better on a colour. */
const inkOn = (colour: string) =>
  contrastOf('#000000', colour) >= contrastOf('#ffffff', colour) ? '#000000' : '#ffffff';

/** The five classes by their colours; buttons where one of them can be opened. */
export function ClassLegend(props: {
  words: DistanceWords;
  colours: readonly string[];
  opened?: number | null;
  onOpen?: ((own: number | null) => void) | null;
}) {
  const { words, colours, opened = null, onOpen = null } = props;
  return (
    <ul className="distance-legend">
      {words.classes.map((name, own) => {
        const sample = <i style={{ background: colours[own] }} />;
        return (
          <li key={name}>
            {onOpen ? (
              <button
                type="button"
                aria-pressed={opened === own}
                title={words.text.onlyClass(name)}
                onClick={() => onOpen(opened === own ? null : own)}
              >
                {sample}
                {name}
              </button>
            ) : (
              <span>
                {sample}
                {name}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Bars of the five classes, each a hundred per cent; a class is a button that opens what belongs to it. */
export function StackedBars(props: {
  rows: readonly StackedRow[];
  words: DistanceWords;
  colours: readonly string[];
  /** Of the whole, in CSS pixels. */
  width: number;
  /** The class that is opened; null where none is. */
  opened: number | null;
  onOpen: ((own: number | null) => void) | null;
}) {
  const { rows, words, colours, width, opened, onOpen } = props;
  const { text, formats } = words;
  return (
    <div className="distance-bars">
      {rows.map(({ name, spread, amount }) => (
        <div key={name} className="distance-row">
          <span className="distance-row-name">{name}</span>
          <div className="distance-bar">
            {spread.classes.map((value, own) => {
              const share = spread.total > 0 ? value / spread.total : 0;
              if (share === 0) return null;
              const label = text.segment(name, words.classes[own] ?? '', formats.share(share), amount(value));
              const background = colours[own] ?? '';
              const look = { flexGrow: share, background, color: inkOn(background) };
              const content = share * (width - ROW_NAME) >= LEAST_LABEL ? formats.share(share) : '';
              const key = words.classes[own];
              if (!onOpen || share * (width - ROW_NAME) < LEAST_TARGET + 2) {
                return (
                  <span key={key} role="img" aria-label={label} title={label} data-class={own} style={look}>
                    {content}
                  </span>
                );
              }
              return (
                <button
                  key={key}
                  type="button"
                  aria-label={label}
                  aria-pressed={opened === own}
                  title={label}
                  data-class={own}
                  style={look}
                  onClick={() => onOpen(opened === own ? null : own)}
                >
                  {content}
                </button>
              );
            })}
          </div>
        </div>
      ))}
      <ClassLegend {...{ words, colours, opened, onOpen }} />
    </div>
  );
}
