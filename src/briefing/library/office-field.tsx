import { useId } from 'react';
import { handOutTexts } from '../../i18n/briefing/hand-out.ts';
import { useTexts } from '../../i18n/i18n-context.tsx';

/** Longer names have no room on a title slide. */
const LONGEST = 120;

/** Whose briefings are handed out: asked once, and kept in this browser. */
export function OfficeField({ office, onOffice }: { office: string; onOffice: (office: string) => void }) {
  const { office: text } = useTexts(handOutTexts);
  const id = useId();
  return (
    <p className="briefing-office">
      <label htmlFor={id}>{text.label}</label>
      <input
        id={id}
        type="text"
        maxLength={LONGEST}
        defaultValue={office}
        placeholder={text.example}
        aria-describedby={`${id}-use`}
        onChange={({ target }) => onOffice(target.value.trim())}
      />
      <span id={`${id}-use`} className="small faint">
        {text.use}
      </span>
    </p>
  );
}
