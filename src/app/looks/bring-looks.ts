import { report } from '../../state/problems.ts';

/** Where the system forces its colours, wants less transparency, has fingers, or leaves a window as low as one enlarged to 400 %. */
const LOOKS = '(forced-colors), (prefers-reduced-transparency), (any-pointer: coarse), (height < 420px)';

/** Brings the sheets that only such readers need, before the first paint where they need them then. The atlas begins without what fails. */
export async function bringLooks(): Promise<void> {
  try {
    const asked = matchMedia(LOOKS);
    const bring = async () => {
      if (asked.matches) await import('./looks.ts');
    };
    asked.addEventListener('change', () => void bring().catch(report));
    await bring();
  } catch (problem) {
    report(problem);
  }
}
