import { useMemo } from 'react';
import { countriesTexts } from '../../../i18n/charts/countries.ts';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import type { ResearchFigure } from '../../../model/dossier/figures.ts';
import { useChronicle } from '../../../state/cooperation/knowledge.ts';
import { useScene } from '../../../state/use-app.ts';
import type { ChartStatus } from '../../frame/state.tsx';
import type { ChartTable } from '../../frame/table.ts';
import type { PlaceNames } from '../names.ts';
import { type FigureRanking, rankFigures } from './ranking.ts';
import { type FigureWords, sayFigures } from './words.ts';

/** A ranking by figures with its words and its table, and how far its numbers are loaded. */
export interface FiguresShown {
  readonly ranking: FigureRanking;
  readonly words: FigureWords;
  readonly table: ChartTable;
  /** The number of a row and what it says, by its country. */
  readonly sayRow: (id: string) => { readonly number: string; readonly text: string } | undefined;
  readonly status: ChartStatus;
  readonly retry: () => void;
}

/** Ranks countries by a figure of research, which is loaded then; null where they are ranked by their sites. */
export function useFigures(
  of: ResearchFigure | null,
  { nameOf, idsByName }: PlaceNames,
): FiguresShown | null {
  const i18n = useI18n();
  const scene = useScene();
  const text = useTexts(countriesTexts);
  const { state, retry } = useChronicle(of !== null);
  const research = state.status === 'ready' ? state.value.research : null;
  return useMemo(() => {
    if (of === null) return null;
    const ranking = rankFigures(scene, of, research ?? [], idsByName);
    const said = sayFigures(ranking, scene.filters, nameOf, i18n);
    // What is still being loaded is not said to be unknown.
    const words = research ? said : { ...said, finding: '', notes: [] };
    const table: ChartTable = {
      columns: [
        { label: text.levels.country },
        { label: text.columns.rank, format: i18n.formats.count },
        {
          label: words.unit,
          format: of === 'spending' ? (value) => i18n.formats.share(value / 100) : i18n.formats.count,
        },
        { label: words.text.year },
      ],
      rows: [
        ...ranking.places.map(({ id, rank, count, figure }) => [nameOf(id), rank, count, figure.year]),
        ...ranking.unknown.map((id) => [nameOf(id), null, null, null]),
      ],
    };
    const rows = new Map(
      ranking.places.map((place) => {
        const number = words.write(place);
        const rank = place.rank === null ? null : i18n.formats.count(place.rank);
        return [place.id, { number, text: words.text.place(nameOf(place.id), number, rank) }];
      }),
    );
    return { ranking, words, table, sayRow: (id) => rows.get(id), status: state.status, retry };
  }, [of, scene, research, idsByName, nameOf, i18n, text, state.status, retry]);
}
