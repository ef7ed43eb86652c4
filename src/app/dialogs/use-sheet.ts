import { useEffect, useState } from 'react';
import { embedFonts } from '../../export/pictures/fonts.ts';
import type { FinishedSheet } from '../../export/sheets/map-exporters.ts';
import { sheetSvg } from '../../export/sheets/map-exporters.ts';
import type { I18n } from '../../i18n/i18n-context.tsx';
import { readMap } from '../../map/current-map.ts';
import { useWaitForPart } from '../../state/cooperation/knowledge.ts';
import { report } from '../../state/problems.ts';
import { finishSheet, type SheetChoice, type SheetWords } from './map-sheet-of.ts';

/** How long typing rests before the sheet is drawn again, in milliseconds. */
const REST = 250;

/** What kept a sheet from being drawn: there is no map yet, or what it needs did not load. */
type SheetFailure = 'noMap' | 'network';

/** A sheet that is being drawn, drawn, or could not be. */
export type DrawnSheet =
  | { readonly status: 'waiting' }
  | {
      readonly status: 'ready';
      /** The choice that it shows: another may have been made since. */
      readonly choice: SheetChoice;
      readonly finished: FinishedSheet;
      readonly preview: string;
    }
  | { readonly status: 'failed'; readonly reason: SheetFailure };

/** Draws the present map as a sheet, again after each choice, which is another object; `preview` is the address of its picture. */
export function useSheet(choice: SheetChoice, words: SheetWords, i18n: I18n): DrawnSheet {
  const waitFor = useWaitForPart();
  const [sheet, setSheet] = useState<DrawnSheet>({ status: 'waiting' });
  useEffect(() => {
    let current = true;
    let preview: string | null = null;
    const timer = setTimeout(async () => {
      try {
        const map = readMap();
        if (!map) {
          setSheet({ status: 'failed', reason: 'noMap' });
          return;
        }
        // Without the towns a map is still a map.
        const places = (await waitFor('places')) ?? [];
        const finished = await finishSheet(map, choice, words, i18n, places);
        const svg = await embedFonts(sheetSvg(finished));
        if (!current) return;
        preview = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
        setSheet({ status: 'ready', choice, finished, preview });
      } catch (problem) {
        report(problem);
        if (current) setSheet({ status: 'failed', reason: 'network' });
      }
    }, REST);
    return () => {
      current = false;
      clearTimeout(timer);
      if (preview) URL.revokeObjectURL(preview);
    };
  }, [choice, words, i18n, waitFor]);
  return sheet;
}
