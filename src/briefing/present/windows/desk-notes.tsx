import { AArrowDown, AArrowUp } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { briefingTexts } from '../../../i18n/briefing/frame.ts';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { type BriefingStep, wordsOf } from '../../../model/briefing/briefing.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { StepText } from '../../step-text.tsx';
import { useFigureContext } from '../../use-figure-context.ts';

/** Sizes in which notes are read, in CSS pixels: at arm's length, or from a lectern. */
const SIZES = [18, 22, 27, 33, 40] as const;

/** What the speaker reads of a step: title, notes and words, as large as wanted. */
export function DeskNotes({ step }: { step: BriefingStep | undefined }) {
  const { locale } = useI18n();
  const { presenter: text } = useTexts(briefingTexts);
  const context = useFigureContext();
  const [level, setLevel] = useState(0);
  const place = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the notes of another step are read from their beginning.
  useEffect(() => {
    if (place.current) place.current.scrollTop = 0;
  }, [step]);
  const title = wordsOf(step?.title, locale);
  const notes = wordsOf(step?.notes, locale);
  const words = wordsOf(step?.text, locale);
  return (
    <div className="desk-words">
      <header>
        <h1 lang={title.lang}>
          <StepText text={title.text} context={context} isInline />
        </h1>
        <IconButton
          icon={AArrowDown}
          label={text.smaller}
          disabled={level === 0}
          onClick={() => setLevel(level - 1)}
        />
        <IconButton
          icon={AArrowUp}
          label={text.larger}
          disabled={level === SIZES.length - 1}
          onClick={() => setLevel(level + 1)}
        />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: keys scroll it. */}
      <section ref={place} className="desk-notes" tabIndex={0} aria-label={text.notes}>
        <div lang={notes.lang} style={{ fontSize: SIZES[level] }}>
          {notes.text ? (
            <StepText text={notes.text} context={context} />
          ) : (
            <p className="faint">{text.noNotes}</p>
          )}
        </div>
        {words.text !== '' && (
          <div className="desk-text small" lang={words.lang}>
            <StepText text={words.text} context={context} />
          </div>
        )}
      </section>
    </div>
  );
}
