import { Link2, Play } from 'lucide-react';
import { useState } from 'react';
import { composeTexts } from '../../i18n/briefing/compose.ts';
import { useTexts } from '../../i18n/i18n-context.tsx';
import type { Briefing } from '../../model/briefing/briefing.ts';
import { useReadApp } from '../../state/use-app.ts';
import { useCopy } from '../../ui/use-copy.ts';
import { HandOutMenu } from '../library/hand-out-menu.tsx';
import type { HandOutOrder } from '../library/hand-out-order.ts';
import { linkOfBriefing, soundDraft } from '../library/share.ts';

/** What becomes of a briefing: a presentation, a link, a file. */
export function ComposeActions(props: {
  briefing: Briefing;
  onPresent: () => void;
  onHandOut: (order: HandOutOrder) => void;
}) {
  const { briefing, onPresent, onHandOut } = props;
  const { panel: text } = useTexts(composeTexts);
  const readApp = useReadApp();
  const { state, copy } = useCopy();
  const [isTooLong, setTooLong] = useState(false);
  const isEmpty = briefing.steps.length === 0;
  const share = async () => {
    const link = await linkOfBriefing(await soundDraft(briefing), readApp());
    setTooLong(link === null);
    if (link !== null) await copy(link);
  };
  return (
    <footer className="compose-actions">
      <p className="small" role="status">
        {isTooLong
          ? text.tooLong
          : state === 'copied'
            ? text.shared
            : state === 'failed'
              ? text.shareFailed
              : ''}
      </p>
      <div className="button-row">
        <button type="button" className="text-button small" disabled={isEmpty} onClick={onPresent}>
          <Play size={16} aria-hidden="true" />
          {text.present}
        </button>
        {!isEmpty && (
          <>
            <button type="button" className="text-button small" onClick={() => void share()}>
              <Link2 size={16} aria-hidden="true" />
              {text.share}
            </button>
            <HandOutMenu
              label={text.handOut}
              showLabel
              onChoose={async (format) => onHandOut({ briefing: await soundDraft(briefing), format })}
            />
          </>
        )}
      </div>
    </footer>
  );
}
