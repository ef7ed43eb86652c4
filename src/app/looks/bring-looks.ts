import { report } from '../../state/problems.ts';

/** Where the system forces its colours, wants less transparency, has fingers, or leaves a window as low as one enlarged to 400 %. */
const LOOKS = '(forced-colors), (prefers-reduced-transparency), (any-pointer: coarse), (height < 420px)';

/** Brings the sheets that only such readers need, before the first paint where they need them then. */
export function bringLooks(): Promise<unknown> | false {
  const asked = matchMedia(LOOKS);
  const bring = () => asked.matches && import('./looks.ts').catch(report);
  asked.addEventListener('change', bring);
  return bring();
}
