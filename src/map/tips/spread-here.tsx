import { useActions, useApp } from '../../state/use-app.ts';
import { markPath, markStyle } from '../../theme/marks.ts';
import { spreadPlaces } from '../marks/spread-places.ts';
import type { ScreenPoint } from '../screen-point.ts';
import './spread-here.css';

/** How far the field in which the pointer keeps the marks apart reaches beyond them, in CSS pixels. */
const MARGIN = 18;

/**
 * The sites of one spot, spread round it with a line from each to the place where it really is; each can be pointed at and
 * clicked. For a mouse: fingers and keys have the list of the spot.
 */
export default function SpreadHere(props: {
  indices: readonly number[];
  point: ScreenPoint;
  onLeave: () => void;
  onList: () => void;
}) {
  const { indices, point, onLeave, onList } = props;
  const sites = useApp((state) => state.catalog.sites);
  const { select, hover } = useActions();
  const places = spreadPlaces(indices.length);
  const reach = Math.max(...places.map(({ x, y }) => Math.hypot(x, y))) + MARGIN;
  return (
    // Hidden from assistive technology, which has the list of the spot.
    <div
      className="spread-here"
      aria-hidden="true"
      style={{ left: point.x - reach, top: point.y - reach, width: 2 * reach, height: 2 * reach }}
      onPointerLeave={onLeave}
      onWheel={onLeave}
      onClick={onList}
    >
      <svg
        width={2 * reach}
        height={2 * reach}
        viewBox={`${-reach} ${-reach} ${2 * reach} ${2 * reach}`}
        aria-hidden="true"
      >
        {places.map(({ x, y }, order) => (
          <line key={indices[order]} x2={x} y2={y} />
        ))}
        <circle r={3} />
        {places.map(({ x, y }, order) => {
          const site = sites[indices[order] ?? -1];
          if (!site) return null;
          const style = markStyle(site);
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: keys reach the same sites through the list of the spot.
            <g
              key={site.id}
              data-site={site.id}
              transform={`translate(${x} ${y})`}
              onPointerEnter={() => hover(site.index)}
              onPointerLeave={() => hover(null)}
              onClick={(event) => {
                event.stopPropagation();
                select(site.id);
                onLeave();
              }}
            >
              <circle className="spread-target" r={13} />
              <path d={markPath(style, 6.5)} fill={`var(--field-${style.field})`} />
            </g>
          );
        })}
      </svg>
    </div>
  );
}
