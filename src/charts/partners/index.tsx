import { useChartOption } from '../frame/use-option.tsx';
import { PathsChart } from './paths/chart.tsx';
import { RankingChart } from './ranking.tsx';
import './style.css';

/** With whom one could work: partners ranked by parts, or the ways of cooperation between any two. */
export default function PartnersChart() {
  const [view] = useChartOption('partners-view');
  return view === 'paths' ? <PathsChart /> : <RankingChart />;
}
