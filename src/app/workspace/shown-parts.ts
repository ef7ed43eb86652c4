import type { PanelId, Room } from './panels/panels-state.ts';

/** What decides which parts of the page stand. */
export interface Situation {
  readonly room: Room;
  /** The panels that the reader has open. */
  readonly open: readonly PanelId[];
  /** Whether the atlas stands inside another page. */
  readonly embed: boolean;
  readonly presents: boolean;
  /** Whether a briefing is being written, be it behind a presentation. */
  readonly composes: boolean;
  readonly hasSite: boolean;
  readonly chartCount: number;
  /** Whether the charts of a step have been asked for, which in a narrow room wait behind a button. */
  readonly stepCharts: boolean;
}

/** The parts of the page that stand. In a narrow room the map has one sheet over it at most. */
export interface ShownParts {
  readonly filters: boolean;
  readonly results: boolean;
  /** The list of results itself, where neither the editor nor, in a narrow room, a card has its place. */
  readonly resultList: boolean;
  readonly charts: boolean;
  /** The charts, where in a narrow room no card has their place. */
  readonly chartsPanel: boolean;
  readonly card: boolean;
  /** The editor of a briefing, which takes the place of the results. */
  readonly editor: boolean;
  /** Whether anything stands at the right of the map. */
  readonly side: boolean;
  /** Whether anything stands over the map in a narrow room. */
  readonly sheet: boolean;
}

/** Which parts of the page stand in a situation. A step of a briefing says itself which charts it shows. */
export function shownParts(situation: Situation): ShownParts {
  const { room, open, embed, presents, composes, hasSite, chartCount, stepCharts } = situation;
  const narrow = room === 'narrow';
  const isOpen = (panel: PanelId) => !presents && !embed && open.includes(panel);
  const writes = composes && !presents;
  const card = hasSite && !embed && !presents && !writes;
  const editor = writes && !(narrow && open.length > 0);
  const results = isOpen('results');
  const charts = presents ? chartCount > 0 && (!narrow || stepCharts) : isOpen('charts');
  return {
    filters: isOpen('filters'),
    results,
    resultList: results && !editor && !(narrow && card),
    charts,
    chartsPanel: charts && !(narrow && card),
    card,
    editor,
    side: results || card || editor,
    sheet: card || presents || writes || open.length > 0,
  };
}
