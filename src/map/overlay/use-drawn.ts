import { useMemo } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Site } from '../../model/site.ts';
import { useApp, useView } from '../../state/use-app.ts';
import { rulerPoints } from '../../state/view/ruler-code.ts';
import { thoughtOf } from '../../state/view/thought.ts';
import type { Extras } from '../vector/extras.ts';
import type { DrawnLine } from './drawn-lines.ts';

const NONE: readonly DrawnLine[] = [];

/** The points of the ruler, and all lines that the reader has asked for: rings of reach around a site, an area, the ruler, centres that are thought of. */
export function useDrawn(reachOf: Site | null, extras: Extras | null) {
  const { formats } = useI18n();
  const catalog = useApp((state) => state.catalog);
  const codes = useView((view) => view.ruler);
  const area = useView((view) => view.area);
  const thought = useView(thoughtOf);
  const ruler = useMemo(() => rulerPoints(codes, catalog), [codes, catalog]);
  const drawn = useMemo(() => {
    const places = ruler.map(({ lngLat }) => lngLat);
    return extras?.linesOf({ area, reachOf, ruler: places, thought }, formats) ?? NONE;
  }, [area, reachOf, ruler, formats, thought, extras]);
  return { ruler, drawn };
}
