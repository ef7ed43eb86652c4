import { useI18n } from '../i18n/i18n-context.tsx';
import { useMedia } from '../ui/use-media.ts';

/** What boundaries and names on the map do not mean. A narrow map shows the short form, which opens to the whole. */
export function Disclaimer() {
  const { map } = useI18n().messages;
  const narrow = useMedia('(max-width: 759px)');
  const whole = `${map.disclaimer} ${map.basemapCredit}.`;
  if (!narrow) return <p className="disclaimer">{whole}</p>;
  return (
    <details className="disclaimer">
      <summary>{map.disclaimerShort}</summary>
      <p>{whole}</p>
    </details>
  );
}
