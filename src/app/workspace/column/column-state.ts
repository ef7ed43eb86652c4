import { below, from } from '../../../theme/breakpoints.ts';
import { useMedia } from '../../../ui/use-media.ts';

/**
 * How much room there is: for the filters and the results beside each other, for one column at the left with charts beside the map, for
 * that column and the map, or for one sheet over the map.
 */
export type Room = 'vast' | 'wide' | 'medium' | 'narrow';

/** What stands in the column at the left, each behind a tab. */
export const TABS = ['filters', 'results', 'details', 'compose'] as const;
export type TabId = (typeof TABS)[number];

/** The room that the window gives. */
export function useRoom(): Room {
  const vast = useMedia(from('vast'));
  const wide = useMedia(from('wide'));
  const narrow = useMedia(below('medium'));
  if (vast) return 'vast';
  if (wide) return 'wide';
  return narrow ? 'narrow' : 'medium';
}

/** The column as the reader has it. */
export interface Column {
  /** The tab in front; null while the column is folded to a rail. */
  readonly front: TabId | null;
  /** The tab that a card or the editor gives its place back to; null is the rail. */
  readonly before: TabId | null;
  /** Whether the filters stand in a column of their own, where the window is vast. */
  readonly beside: boolean;
}

/** The column that a new reader meets. */
export const STANDARD: Column = { front: 'filters', before: 'filters', beside: true };

/** The tabs of the column; those of filters stand beside it where there is room. */
export function tabsOf(room: Room, column: Column, composes: boolean): readonly TabId[] {
  const stands: Readonly<Record<TabId, boolean>> = {
    filters: room !== 'vast' || !column.beside,
    results: true,
    details: true,
    compose: composes,
  };
  return TABS.filter((id) => stands[id]);
}

/** The column after a tab was asked for: by itself, or because a site was opened or a briefing begun. */
export function bringTab(column: Column, tab: TabId): Column {
  if (column.front === tab) return column;
  const passing = tab === 'details' || tab === 'compose';
  const keep = passing && (column.front === 'details' || column.front === 'compose');
  return { ...column, front: tab, before: passing ? (keep ? column.before : column.front) : tab };
}

/** The column after what stood behind a tab has gone: a card that was closed, an editor that was left. */
export function leaveTab(column: Column, tab: TabId): Column {
  return column.front === tab ? { ...column, front: column.before } : column;
}

/** The tab that is in front in a room: filters that stand beside the column leave it to the results. */
export function frontOf(room: Room, column: Column, composes: boolean): TabId | null {
  const { front } = column;
  if (front === null) return null;
  return tabsOf(room, column, composes).includes(front) ? front : 'results';
}

/** The column folded to its rail, or unfolded to what stood there. */
export function foldColumn(column: Column): Column {
  if (column.front !== null) return { ...column, front: null, before: column.front };
  return { ...column, front: column.before ?? STANDARD.front };
}

/** The column after the filters were put beside it or behind a tab: what stood in front stays there. */
export function turnBeside(column: Column): Column {
  const { front, beside } = column;
  if (!beside) return { ...column, beside: true };
  return { ...column, beside: false, front: front === 'filters' ? 'results' : front };
}
