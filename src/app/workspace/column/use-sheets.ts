import { useCallback, useState } from 'react';

/** What a narrow room raises over the map, one at a time. A card stands there while a site is open. */
export const SHEETS = ['filters', 'results', 'charts'] as const;
export type SheetId = (typeof SHEETS)[number];

/** Which sheet is up in a narrow room. */
export function useSheets() {
  const [sheet, setSheet] = useState<SheetId | null>(null);
  const toggle = useCallback((id: SheetId) => setSheet((old) => (old === id ? null : id)), []);
  return { sheet, toggle };
}
