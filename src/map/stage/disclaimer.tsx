import { useI18n } from '../../i18n/i18n-context.tsx';
import { useView } from '../../state/use-app.ts';
import { worldviewOf } from '../../state/view/map-choices.ts';
import './disclaimer.css';

/** Mean width of a letter, and what stands beside the words, in CSS pixels. */
const LETTER = 6.6;
const ASIDE = 48;

/**
 * What boundaries and names on the map do not mean, and whose they are: one line, whose button opens the whole text.
 */
export function Disclaimer({ width, onAbout }: { width: number; onAbout: () => void }) {
  const { map } = useI18n().messages;
  const worldview = useView(worldviewOf);
  const name = map.worldviews[worldview];
  const fits = (words: string) => (words.length + map.about.length) * LETTER + ASIDE <= width;
  const whole = `${map.disclaimerShort} · ${map.worldviewShort(name)}`;
  const words = [whole, map.disclaimerShort].find(fits) ?? map.disclaimerShortest;
  return (
    <p className="disclaimer">
      <span className="disclaimer-words">{words}</span>
      <span aria-hidden="true">·</span>
      <button type="button" className="link-button" onClick={onAbout}>
        {map.about}
      </button>
    </p>
  );
}
