import type { Screen } from '../../model/camera/screen.ts';
import type { NamedMark, PlacedMarkName } from '../../model/names/named-mark.ts';
import type { Site } from '../../model/site.ts';
import { markInk, markPath, markStyle } from '../../theme/marks.ts';
import type { PictureSize } from '../map-picture.ts';
import { shortNameOf } from '../marks/site-names.ts';
import { textMarkup } from '../vector/markup.ts';
import type { SvgContext } from '../vector/svg-part.ts';
import { moveApart } from './apart.ts';
import { markAttributes } from './single-marks.ts';
import { SLIDE_NAME } from './slide-names.ts';

/** A mark that the step names, in its place. */
export interface NamedSite extends NamedMark {
  readonly site: Site;
}

/** The marks of the named sites where the map shows them, moved apart where they would cover one another. */
export function placeNamed(
  sites: readonly Site[],
  { locale }: SvgContext,
  screen: Pick<Screen, 'project'>,
  size: PictureSize,
  radius: number,
): readonly NamedSite[] {
  const placed = sites.flatMap((site): NamedSite[] => {
    const at = screen.project(site.lngLat);
    const isSeen = at && at.x > 0 && at.y > 0 && at.x < size.width && at.y < size.height;
    return isSeen ? [{ id: site.id, name: shortNameOf(site, locale), site, x: at.x, y: at.y }] : [];
  });
  return moveApart(placed, radius * 2.1);
}

/** The marks of the named sites as SVG. */
export function namedMarkup(marks: readonly NamedSite[], radius: number, { palette }: SvgContext): string {
  return marks
    .map(({ site, x, y }) => {
      const style = markStyle(site);
      const { fill, halo } = markInk(style, palette);
      return (
        `<path ${markAttributes(site.id, { x, y }, radius)} d="${markPath(style, radius, x, y)}" fill="${fill}" stroke="${halo}" ` +
        `stroke-width="${(radius * 0.5).toFixed(2)}" stroke-linejoin="round" paint-order="stroke"/>`
      );
    })
    .join('');
}

/** The names of the named sites as SVG, over the lines that join them to their marks. */
export function slideNamesMarkup(names: readonly PlacedMarkName[], { palette }: SvgContext): string {
  const look =
    `font-size="${SLIDE_NAME.fontSize}" font-weight="${SLIDE_NAME.weight}" fill="${palette.ink}" ` +
    `stroke="${palette.halo}" stroke-width="3"`;
  const lines = (colour: string, width: number) =>
    names
      .flatMap(({ leader }) => (leader ? [leader] : []))
      .map(
        ([from, to]) =>
          `<path d="M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${to.x.toFixed(1)} ${to.y.toFixed(1)}" ` +
          `fill="none" stroke="${colour}" stroke-width="${width}"/>`,
      )
      .join('');
  const texts = names.map(({ id, lines: own, x, y, anchor }) =>
    textMarkup(own, x, y, SLIDE_NAME.lineHeight, `data-site="${id}" text-anchor="${anchor}" ${look}`),
  );
  return lines(palette.halo, 2.4) + lines(palette.inkSoft, 0.8) + texts.join('');
}
