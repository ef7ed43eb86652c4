import { useMemo } from 'react';
import { countriesTexts } from '../../i18n/charts/countries.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { FIELDS } from '../../model/vocabulary.ts';
import type { ChartTable } from '../frame/table.ts';
import type { PlaceRanking } from './ranking.ts';

/** The ranking as a table: each place with its rank, its sites, their share, and those of each field. */
export function useRankingTable({ level, places }: PlaceRanking, nameOf: (id: string) => string): ChartTable {
  const { messages, formats } = useI18n();
  const text = useTexts(countriesTexts);
  return useMemo(
    (): ChartTable => ({
      columns: [
        { label: text.levels[level] },
        { label: text.columns.rank, format: formats.count },
        { label: text.columns.sites, format: formats.count },
        { label: text.columns.share, format: formats.share },
        ...FIELDS.map((field) => ({ label: messages.fields[field].name, format: formats.count })),
      ],
      rows: places.map((place) => [
        nameOf(place.id),
        place.rank,
        place.count,
        place.share,
        ...FIELDS.map((field) => place.parts.find((part) => part.field === field)?.count ?? 0),
      ]),
    }),
    [places, level, nameOf, formats, messages, text],
  );
}
