import { useChartOption } from '../frame/use-option.tsx';
import { GrowthTerms } from './terms/chart.tsx';
import { GrowthYears } from './years.tsx';

/** What was designated when, by year; or how long the terms of centres last. */
export default function GrowthChart() {
  const [view] = useChartOption('growth-view');
  return view === 'terms' ? <GrowthTerms /> : <GrowthYears />;
}
