import { scaleLinear } from 'd3-scale';
import type { ChartOptionValue } from '../../state/view/charts.ts';

/** How an axis is divided: by the spread of the figures, evenly, or by their logarithm. */
export type ScaleChoice = ChartOptionValue<'scatter-scale'>;

/** An axis from 0 to 1. */
export interface FigureScale {
  readonly isLog: boolean;
  readonly place: (value: number) => number;
  readonly ticks: readonly number[];
}

/** Where the greatest is so many times the middle one, an even axis would press all others together. */
const SPREAD = 50;
/** About so many ticks has an even axis. */
const TICKS = 5;

/** Whether the figures ask for a logarithmic axis. */
function isWide(values: readonly number[]): boolean {
  const sorted = values.filter((value) => value > 0).sort((a, b) => a - b);
  const [middle, greatest] = [sorted[Math.floor(sorted.length / 2)] ?? 0, sorted.at(-1) ?? 0];
  return middle > 0 && greatest / middle >= SPREAD;
}

function evenScale(greatest: number): FigureScale {
  const scale = scaleLinear()
    .domain([0, greatest || 1])
    .nice(TICKS);
  return { isLog: false, place: (value) => scale(value), ticks: scale.ticks(TICKS) };
}

/** By the logarithm, from a power of ten to another; of one more than the value where none occurs, so that nothing has a place, too. */
function logScale(values: readonly number[]): FigureScale {
  const greatest = Math.max(...values, 1e-9);
  const hasNone = values.some((value) => value <= 0);
  const least = hasNone ? 1 : Math.min(...values);
  const [from, to] = [
    Math.floor(Math.log10(least)),
    Math.max(Math.ceil(Math.log10(greatest)), Math.floor(Math.log10(least)) + 1),
  ];
  const powers = Array.from({ length: to - from + 1 }, (_, step) => 10 ** (from + step));
  const measure = hasNone ? (value: number) => Math.log10(1 + value) : (value: number) => Math.log10(value);
  const [start, end] = hasNone ? [0, measure(10 ** to)] : [from, to];
  return {
    isLog: true,
    place: (value) => (measure(value) - start) / (end - start),
    ticks: hasNone ? [0, ...powers] : powers,
  };
}

/** The axis of figures, with zero where it is even. */
export function scaleFigures(values: readonly number[], choice: ScaleChoice): FigureScale {
  const isLog = choice === 'log' || (choice === 'auto' && isWide(values));
  return isLog && values.some((value) => value > 0) ? logScale(values) : evenScale(Math.max(...values, 0));
}
