import { createContext, use, useMemo, useRef } from 'react';
import { naturalHeight } from '../../../briefing/slide/chart/natural-height.ts';
import type { SlideLibrary } from '../../../briefing/slide/library.ts';
import { SlidePicture } from '../../../briefing/slide/slide-picture.tsx';
import { type SlideInk, slideChartSvg, slideMapSvg } from '../../../briefing/slide/slide-svg.ts';
import { dossierPageTexts } from '../../../i18n/dossier/page.ts';
import { useTexts } from '../../../i18n/i18n-context.tsx';
import type { SlideChart } from '../../../model/briefing/slide-chart.ts';
import type { MapBlock } from '../../../state/dossier/written.ts';
import type { Worldview } from '../../../state/view/map-choices.ts';
import { useSize } from '../../../ui/use-size.ts';
import { mapOf, UNITS } from './map-of.ts';

/** What pictures are drawn with; `library` is null until it has come. */
export interface Ink {
  readonly library: SlideLibrary | null;
  readonly isFailed: boolean;
  readonly worldview: Worldview | null;
}

export const InkContext = createContext<Ink | null>(null);

/** The ink of a library. */
export const inkOf = ({ palette, measure, figures }: SlideLibrary): SlideInk => ({
  palette,
  measure,
  formats: figures.i18n.formats,
});

/** A map or a chart as an SVG document of a width in units. */
function pictureOf(
  of: MapBlock | SlideChart,
  width: number,
  library: SlideLibrary,
  worldview: Worldview | null,
): string {
  const ink = inkOf(library);
  if (of.kind === 'map') return slideMapSvg(mapOf(of, width, library, worldview), ink.palette);
  const height = Math.round(naturalHeight(of, { ...ink, width, count: ink.formats.measure }));
  return slideChartSvg({ kind: 'chart', box: { x: 0, y: 0, width, height }, chart: of }, ink);
}

/** A map or a chart as wide as its place, in the colours of the page. */
export function DossierPicture({ of }: { of: MapBlock | SlideChart }) {
  const ink = use(InkContext);
  const text = useTexts(dossierPageTexts);
  const place = useRef<HTMLDivElement>(null);
  const size = useSize(place);
  const { library = null, isFailed = false, worldview = null } = ink ?? {};
  const width = size ? size.width * UNITS : 0;
  const svg = useMemo(
    () => (library && width > 0 ? pictureOf(of, width, library, worldview) : null),
    [of, width, library, worldview],
  );
  return (
    <div ref={place} role="img" aria-label={of.alt}>
      {svg ? (
        <SlidePicture svg={svg} hidden />
      ) : (
        <p className="small faint" role="status">
          {isFailed ? text.mapFailed : text.map}
        </p>
      )}
    </div>
  );
}
