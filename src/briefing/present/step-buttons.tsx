import { ChevronLeft, ChevronRight } from 'lucide-react';
import { briefingTexts } from '../../i18n/briefing/frame.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { IconButton } from '../../ui/icon-button.tsx';

/** One step back, one on, and between them which of the steps it is, or the digits of a jump that were typed so far. */
export function StepButtons(props: {
  step: number;
  steps: number;
  digits?: string;
  hint?: string;
  goTo: (step: number) => void;
}) {
  const { step, steps, digits = '', hint, goTo } = props;
  const { formats } = useI18n();
  const { present: text } = useTexts(briefingTexts);
  return (
    <>
      <IconButton
        icon={ChevronLeft}
        label={text.previous}
        disabled={step === 1}
        onClick={() => goTo(step - 1)}
      />
      <span className="tabular" title={hint}>
        {digits === '' ? text.position(formats.count(step), formats.count(steps)) : text.jump(digits)}
      </span>
      <IconButton
        icon={ChevronRight}
        label={text.next}
        disabled={step >= steps}
        onClick={() => goTo(step + 1)}
      />
    </>
  );
}
