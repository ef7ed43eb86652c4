import { type BarRow, barTransform, rowBetween } from './bar-moves.ts';
import type { Changing } from './changing.ts';
import { eased, within } from './shares.ts';
import { hide, type Played, playedIn, restore, setOpacity, show } from './styles.ts';

/** So long do bars grow, in milliseconds. */
const DURATION = 600;

/** When what goes is gone, and when what comes begins to. */
const TIMES = { gone: 0.35, come: 0.4, there: 0.9 } as const;

const CHART = '[data-part="chart"]';

/** A row on the page. */
interface DrawnRow extends BarRow {
  readonly group: SVGElement;
  readonly rects: readonly SVGElement[];
  /** The number at the end of its bars. */
  readonly label: SVGElement | null;
}

/** The bars of a slide that has no other chart. */
interface DrawnBars {
  readonly measure: string;
  readonly rows: ReadonlyMap<string, DrawnRow>;
  /** What fades: all but the rows and the paper. */
  readonly rest: readonly Played[];
  readonly paper: readonly Played[];
}

const numberOf = (element: SVGElement, name: string) => Number(element.getAttribute(name) ?? 0);

function rowOf(group: SVGElement, [x, y]: readonly [number, number]): DrawnRow {
  const rects = [...group.querySelectorAll<SVGElement>('rect')];
  const label = [...group.querySelectorAll<SVGElement>('text')].at(-1) ?? null;
  const bars = rects.map((rect) => ({ x: numberOf(rect, 'x'), width: numberOf(rect, 'width') }));
  const [first] = rects;
  const middle = first ? numberOf(first, 'y') + numberOf(first, 'height') / 2 : 0;
  return { group, rects, label, x, y: y + middle, bars, end: label ? numberOf(label, 'x') : 0 };
}

function barsOf(slide: Element): DrawnBars | null {
  const [chart, ...others] = slide.querySelectorAll<SVGElement>(CHART);
  const measure = chart?.dataset.measure;
  if (!chart || measure === undefined || others.length > 0) return null;
  const [, x = '0', y = '0'] = /translate\((\S+) (\S+)\)/.exec(chart.getAttribute('transform') ?? '') ?? [];
  const rows = [...chart.querySelectorAll<SVGElement>(':scope > [data-row]')].map(
    (group) => [group.dataset.row ?? '', rowOf(group, [Number(x), Number(y)])] as const,
  );
  return {
    measure,
    rows: new Map(rows),
    rest: [
      ...playedIn(slide, `:scope > :not(title, rect:first-of-type, ${CHART})`),
      ...playedIn(chart, ':scope > :not([data-row])'),
    ],
    paper: playedIn(slide, ':scope > rect:first-of-type'),
  };
}

/** Shows a row that stays, a share of its way from where it was. */
function move(from: DrawnRow, to: DrawnRow, grows: boolean, share: number): void {
  const { shiftX, shiftY, bars, endShift } = rowBetween(from, to, grows, eased(share));
  to.group.setAttribute('transform', `translate(${shiftX.toFixed(2)} ${shiftY.toFixed(2)})`);
  for (const [index, rect] of to.rects.entries()) {
    const [drawn, now] = [to.bars[index], bars[index]];
    if (drawn && now) rect.setAttribute('transform', barTransform(drawn, now));
  }
  to.label?.setAttribute('transform', `translate(${endShift.toFixed(2)} 0)`);
}

/**
 * The change from bars to bars: a row that both slides have goes to its new place, and its bars grow or shrink where both measure
 * the same; the others fade. Null where one of the slides has no bars, or where no row stays.
 */
export function growBars(before: Element, after: Element): Changing | null {
  const [old, next] = [barsOf(before), barsOf(after)];
  if (!old || !next) return null;
  const grows = old.measure === next.measure;
  const stay = [...next.rows].flatMap(([key, to]) => {
    const from = old.rows.get(key);
    return from ? [{ from, to }] : [];
  });
  if (stay.length === 0) return null;
  const isStaying = (key: string) => old.rows.has(key) && next.rows.has(key);
  const groupsOf = (rows: DrawnBars['rows']) =>
    [...rows].filter(([key]) => !isStaying(key)).map(([, { group }]) => group);
  // A number never stands at a bar that it does not tell of: the old one goes, and the new one comes.
  const changed = stay.filter(({ from, to }) => !grows || from.label?.textContent !== to.label?.textContent);
  const labelsOf = (which: 'from' | 'to') => changed.flatMap((row) => row[which].label ?? []);
  // Bars of another measure are no longer or shorter than the old ones: they come.
  const unlike = grows ? [] : stay.flatMap(({ to }) => to.rects);
  const going = [...old.rest, ...groupsOf(old.rows), ...labelsOf('from')];
  const coming = [...next.rest, ...groupsOf(next.rows), ...unlike, ...labelsOf('to')];
  hide([...next.paper, ...stay.map(({ from }) => from.group)]);
  show(labelsOf('from'));
  return {
    duration: DURATION,
    draw(share) {
      setOpacity(going, 1 - within(share, 0, TIMES.gone));
      setOpacity(coming, within(share, TIMES.come, TIMES.there));
      for (const { from, to } of stay) move(from, to, grows, share);
    },
    end() {
      restore([...next.paper, ...coming]);
      for (const { to } of stay)
        for (const part of [to.group, ...to.rects, to.label]) part?.removeAttribute('transform');
    },
  };
}
