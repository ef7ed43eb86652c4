import { useId, useRef, useState } from 'react';
import { frameTexts } from '../../i18n/charts/frame.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { MethodId } from '../../model/methods/methods.ts';
import { useActions } from '../../state/use-app.ts';
import { SMALL_TEXT_SIZE } from '../../theme/measures.ts';
import { measureText } from '../../ui/measure-text.ts';
import { BEFORE_BUTTON, layoutFooter } from './footer-line.ts';
import { useDismiss } from './use-dismiss.ts';

/**
 * Unit, source and cautions under a chart, in one line. What has no room in it lies behind a button and opens over the
 * drawing, which keeps its size; on paper it stands below.
 */
export function ChartNotes(props: {
  unit: string;
  source: string;
  notes: readonly string[];
  /** The room of the line, in CSS pixels. */
  width: number;
  /** The measure that the chart shows, where the page of methods has it. */
  method: MethodId | undefined;
  /** Whether only the line is shown, without a button. */
  bare: boolean;
}) {
  const { unit, source, notes, width, method, bare } = props;
  const text = useTexts(frameTexts);
  const { formats } = useI18n();
  const [open, setOpen] = useState(false);
  const behindId = useId();
  const box = useRef<HTMLElement>(null);
  const { setChoice } = useActions();
  const explains = method !== undefined && !bare;
  const room = explains ? width - measureText(text.how, SMALL_TEXT_SIZE) - BEFORE_BUTTON : width;
  const onKeyDown = useDismiss(box, open, () => setOpen(false));
  const { line, more, behind } = layoutFooter({ unit, source, notes }, room, {
    notes: (count) => text.notes(count, formats.count(count)),
    sourceAndNotes: (count) => text.sourceAndNotes(count, formats.count(count)),
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what its button has opened.
    <footer ref={box} className="faint" onKeyDown={onKeyDown}>
      <p>{line}</p>
      {more && !bare && (
        <>
          <button
            type="button"
            className="link-button"
            aria-expanded={open}
            aria-controls={behindId}
            onClick={() => setOpen(!open)}
          >
            {more}
          </button>
          <div id={behindId} className="chart-behind" data-closed={!open || undefined}>
            {behind.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        </>
      )}
      {explains && (
        <button type="button" className="link-button" onClick={() => setChoice({ methods: method })}>
          {text.how}
        </button>
      )}
    </footer>
  );
}
