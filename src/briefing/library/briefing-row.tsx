import { type LucideIcon, Play } from 'lucide-react';
import { briefingTexts } from '../../i18n/briefing/frame.ts';
import { handOutTexts } from '../../i18n/briefing/hand-out.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { type Briefing, wordsOf } from '../../model/briefing/briefing.ts';
import type { HandOutFormat } from '../../model/formats.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { HandOutMenu } from './hand-out-menu.tsx';

/** Something else that can be done with a briefing. */
export interface RowAction {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly act: () => void;
}

/** A briefing in a list: what it is, and what can be done with it. */
export function BriefingRow(props: {
  briefing: Briefing;
  /** Its title in words, where it may have none. */
  title: string;
  onPresent: () => void;
  onHandOut: (format: HandOutFormat) => void;
  actions: readonly RowAction[];
}) {
  const { briefing, title, onPresent, onHandOut, actions } = props;
  const { formats, locale } = useI18n();
  const { list: text } = useTexts(briefingTexts);
  const handOut = useTexts(handOutTexts);
  const { length } = briefing.steps;
  const summary = wordsOf(briefing.summary, locale).text.replace(/\s*\[@[a-z0-9-]+\]/g, '');
  return (
    <li>
      <div>
        <h3>{title}</h3>
        <p className="small">
          {summary} <span className="faint">{text.steps(formats.count(length), length)}</span>
        </p>
      </div>
      <div className="briefing-row-actions">
        {actions.map(({ icon, label, act }) => (
          <IconButton key={label} icon={icon} label={label} onClick={act} />
        ))}
        {length > 0 && (
          <>
            <HandOutMenu label={handOut.menu(title)} onChoose={onHandOut} />
            <IconButton icon={Play} label={text.present(title)} onClick={onPresent} />
          </>
        )}
      </div>
    </li>
  );
}
