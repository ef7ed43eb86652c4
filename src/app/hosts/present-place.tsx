import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import type { useBriefingSwitch } from './use-briefing-switch.ts';

const Present = lazyPart(() => import('../../briefing/present/present.tsx'));

/** The place of a presentation. `hasCharts`: whether its step has charts that wait behind a button. */
export function PresentPlace(props: {
  briefing: ReturnType<typeof useBriefingSwitch>;
  /** Whether the presentation is all that there is. */
  isAlone: boolean;
  hasCharts: boolean;
}) {
  const { briefing, isAlone, hasCharts } = props;
  return (
    <Later>
      <Present onExit={isAlone ? null : briefing.end} charts={hasCharts ? briefing.charts : null} />
    </Later>
  );
}
