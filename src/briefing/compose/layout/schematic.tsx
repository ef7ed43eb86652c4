import type { ReactNode } from 'react';
import type { StepLayout } from '../../../model/briefing/briefing.ts';

/** A line of words. */
const line = (x: number, y: number, width: number, strong = false) => (
  <rect key={`${x} ${y}`} x={x} y={y} width={width} height={strong ? 4 : 2} rx={1} />
);

/** Something that is no word: a map, a card, a ground. */
const area = (x: number, y: number, width: number, height: number, opacity = 0.18) => (
  <rect
    key={`a${x} ${y}`}
    x={x}
    y={y}
    width={width}
    height={height}
    rx={1.5}
    fillOpacity={opacity}
    stroke="none"
  />
);

const dots = (points: readonly (readonly [number, number])[]) =>
  points.map(([x, y]) => <circle key={`${x} ${y}`} cx={x} cy={y} r={1.6} />);

const number = (x: number, y: number) => (
  <rect key={`n${x} ${y}`} x={x} y={y} width={9} height={7} rx={1} fillOpacity={0.75} />
);

/** What each layout looks like, in a slide of 64 × 36. */
const PICTURES: Readonly<Record<StepLayout, ReactNode>> = {
  title: [line(6, 12, 26, true), line(6, 19, 18, true), line(6, 27, 16), area(38, 0, 26, 36)],
  section: [
    area(0, 0, 64, 36, 0.55),
    <g key="words" className="schematic-light">
      {[line(8, 13, 34, true), line(8, 21, 22)]}
    </g>,
  ],
  map: [
    area(0, 0, 64, 36),
    ...dots([
      [38, 10],
      [50, 16],
      [44, 26],
    ]),
    <rect key="card" className="schematic-card" x={4} y={5} width={22} height={24} rx={1.5} />,
    line(7, 9, 15, true),
    line(7, 17, 14),
    line(7, 21, 12),
  ],
  split: [
    line(5, 7, 18, true),
    line(5, 16, 17),
    line(5, 20, 15),
    line(5, 24, 17),
    area(28, 0, 36, 36),
    ...dots([
      [40, 12],
      [52, 20],
    ]),
  ],
  chart: [
    line(5, 5, 34, true),
    ...[44, 32, 22, 14].map((width, at) => (
      <rect
        key={`b${width}`}
        x={5}
        y={13 + at * 5.4}
        width={width}
        height={3.6}
        rx={0.6}
        fillOpacity={at === 1 ? 1 : 0.4}
      />
    )),
  ],
  figures: [
    line(5, 6, 24, true),
    number(5, 16),
    line(5, 26, 9),
    number(19, 16),
    line(19, 26, 9),
    area(36, 0, 28, 36),
    ...dots([
      [46, 14],
      [54, 22],
    ]),
  ],
  compare: [
    line(5, 5, 34, true),
    area(5, 13, 25.5, 18),
    area(33.5, 13, 25.5, 18),
    ...dots([
      [15, 22],
      [42, 18],
      [50, 26],
    ]),
  ],
  list: [
    line(5, 5, 30, true),
    ...[5, 24, 43].flatMap((x) => [13, 23].flatMap((y) => [area(x, y, 16, 8), line(x + 3, y + 3, 9)])),
  ],
  timeline: [
    line(5, 5, 30, true),
    <rect key="rail" x={16} y={13} width={0.8} height={18} />,
    ...[14, 21, 28].flatMap((y) => [
      <circle key={`d${y}`} cx={16.4} cy={y + 1} r={1.8} />,
      line(6, y, 7),
      line(22, y, 32),
    ]),
  ],
  sources: [
    line(5, 5, 20, true),
    ...[14, 19, 24, 29].flatMap((y) => [line(5, y, 2), line(10, y, 44 - (y % 3) * 6)]),
  ],
};

/** A layout as a little picture. */
export function Schematic({ layout }: { layout: StepLayout }) {
  return (
    <svg className="schematic" viewBox="0 0 64 36" aria-hidden="true" fill="currentColor">
      {PICTURES[layout]}
    </svg>
  );
}
