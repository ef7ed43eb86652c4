import { useI18n } from '../../i18n/i18n-context.tsx';
import { useView } from '../../state/use-app.ts';
import { worldviewOf } from '../../state/view/map-choices.ts';
import { below } from '../../theme/breakpoints.ts';
import { useMedia } from '../../ui/use-media.ts';
import './disclaimer.css';

/** What boundaries and names on the map do not mean, and whose they are. A narrow map shows the short form, which opens to the whole. */
export function Disclaimer({ onAbout }: { onAbout: () => void }) {
  const { map } = useI18n().messages;
  const worldview = useView(worldviewOf);
  const narrow = useMedia(below('medium'));
  const whole = (
    <>
      {`${map.disclaimer} ${map.worldviewIs(map.worldviews[worldview])} ${map.basemapCredit}. `}
      <button type="button" className="link-button" onClick={onAbout}>
        {map.about}
      </button>
    </>
  );
  if (!narrow) return <p className="disclaimer">{whole}</p>;
  return (
    <details className="disclaimer">
      <summary>{map.disclaimerShort}</summary>
      <p>{whole}</p>
    </details>
  );
}
