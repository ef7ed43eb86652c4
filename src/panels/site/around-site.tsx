import { Radius } from 'lucide-react';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { cardTexts } from '../../i18n/site/card.ts';
import { type CircleArea, circleAround } from '../../model/area.ts';
import type { Site } from '../../model/site.ts';
import { useActions, useReadApp, useView } from '../../state/use-app.ts';
import { encodeArea } from '../../state/view/area-code.ts';
import { cameraOfCircle } from '../../state/view/camera-of-site.ts';

/** How far around a site its surroundings reach at first, in kilometres; the tool for areas changes it. */
const AROUND_KM = 500;

/** Filters by what lies around a site, the nearest first, and shows it on the map; pressed again, lifts that filter. */
export function AroundSite({ site }: { site: Site }) {
  const { formats } = useI18n();
  const text = useTexts(cardTexts);
  const { setFilters, setChoice, adjustCamera } = useActions();
  const readApp = useReadApp();
  const circle: CircleArea = circleAround(site.lngLat, AROUND_KM);
  const isOn = useView(({ area }) => area !== null && encodeArea(area) === encodeArea(circle));
  const turn = () => {
    setFilters({ area: isOn ? null : circle });
    if (isOn) return;
    setChoice({ sort: null });
    adjustCamera(cameraOfCircle(circle, readApp().view.camera));
  };
  return (
    <button type="button" className="text-button small" aria-pressed={isOn} onClick={turn}>
      <Radius size={15} aria-hidden="true" />
      {text.around(formats.count(AROUND_KM))}
    </button>
  );
}
