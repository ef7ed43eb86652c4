import type { LayoutId } from '../../state/view/layout.ts';
import type { Room, TabId } from './column/column-state.ts';
import type { SheetId } from './column/use-sheets.ts';

/** What decides which parts of the page stand. */
export interface Situation {
  readonly room: Room;
  readonly layout: LayoutId;
  /** The tab that is in front in the column, and whether the filters stand beside it. */
  readonly front: TabId | null;
  readonly beside: boolean;
  /** The sheet that is up in a narrow room. */
  readonly sheet: SheetId | null;
  /** Whether the atlas stands inside another page. */
  readonly embed: boolean;
  readonly presents: boolean;
  /** Whether a briefing is being written, be it behind a presentation. */
  readonly composes: boolean;
  readonly hasSite: boolean;
  readonly chartCount: number;
  /** Whether the view of a step is explored, in place of its slide. */
  readonly explores: boolean;
}

/** The parts of the page that stand. In a narrow room the map has one sheet over it at most. */
export interface ShownParts {
  /** The column at the left, or its rail. */
  readonly column: boolean;
  readonly filters: boolean;
  readonly resultList: boolean;
  readonly card: boolean;
  /** The editor of a briefing. */
  readonly editor: boolean;
  readonly charts: boolean;
  /** The charts as a board, the map as a card among them. */
  readonly board: boolean;
  readonly table: boolean;
  /** Whether anything stands over the map in a narrow room. */
  readonly sheet: boolean;
}

const NOTHING: ShownParts = {
  column: false,
  filters: false,
  resultList: false,
  card: false,
  editor: false,
  charts: false,
  board: false,
  table: false,
  sheet: false,
};

/** In a narrow room a card comes before a sheet, and a sheet before the editor. */
function narrowParts({ layout, sheet, composes, hasSite }: Situation): ShownParts {
  const card = hasSite && !composes;
  return {
    ...NOTHING,
    filters: sheet === 'filters' && !card,
    resultList: sheet === 'results' && !card,
    card,
    editor: composes && sheet === null,
    charts: sheet === 'charts' && !card,
    table: layout === 'table',
    sheet: card || composes || sheet !== null,
  };
}

/** Which parts of the page stand in a situation. A step of a briefing says itself which charts it shows. */
export function shownParts(situation: Situation): ShownParts {
  const { room, layout, front, beside, embed, presents, chartCount, explores } = situation;
  const narrow = room === 'narrow';
  if (presents) return { ...NOTHING, charts: explores && chartCount > 0 && !narrow };
  if (embed) return NOTHING;
  if (narrow) return narrowParts(situation);
  return {
    column: true,
    filters: beside || front === 'filters',
    resultList: front === 'results',
    card: front === 'details',
    editor: front === 'compose',
    charts: layout === 'split' || layout === 'charts',
    board: layout === 'charts',
    table: layout === 'table',
    sheet: false,
  };
}
