import { useState } from 'react';
import { composeTexts } from '../../i18n/briefing/compose.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { BRIEFING_LIMITS, type BriefingStep, wordsOf } from '../../model/briefing/briefing.ts';
import {
  type StepWords,
  withNewStep,
  withoutStep,
  withStep,
  withStepAt,
  withWords,
} from '../../model/briefing/edits.ts';
import type { LanguageId } from '../../model/languages.ts';
import type { Draft } from '../../state/draft/draft.ts';

/** What the editor does to a draft, and what it says of it to those who do not see it. `open` is the opened step, null where none is. */
export function useDraftEdits(draft: Draft, locale: LanguageId) {
  const { formats } = useI18n();
  const { step: text, panel } = useTexts(composeTexts);
  const [open, setOpen] = useState<number | null>(null);
  const [said, say] = useState('');
  const read = () => draft.store.getState().briefing;
  const count = (index: number) => formats.count(index + 1);
  const titleOf = (step: BriefingStep) => wordsOf(step.title, locale).text || panel.untitledStep;

  /** Gives where the step stands now, from 0; null where there are too many. */
  const add = (step: BriefingStep, after: number | null): number | null => {
    const briefing = read();
    if (briefing.steps.length >= BRIEFING_LIMITS.steps) {
      say(panel.most(formats.count(BRIEFING_LIMITS.steps)));
      return null;
    }
    const index = after === null ? briefing.steps.length : after + 1;
    draft.edit(withNewStep(briefing, index, step));
    setOpen(index);
    say(text.added(count(index)));
    return index;
  };
  return {
    open,
    setOpen,
    said,
    say,
    titleOf,
    add,
    rename: (words: string) => {
      const briefing = read();
      draft.edit({ ...briefing, title: withWords(briefing.title, locale, words) }, `title ${locale}`);
    },
    write: (index: number, part: StepWords, words: string) => {
      const step = read().steps[index];
      if (step)
        draft.edit(
          withStep(read(), index, { [part]: withWords(step[part], locale, words) }),
          `${part} ${index} ${locale}`,
        );
    },
    takeView: (index: number, view: string) => {
      draft.edit(withStep(read(), index, { view }));
      say(text.viewTaken);
    },
    move: (from: number, to: number) => {
      const step = read().steps[from];
      const { length } = read().steps;
      if (!step || to < 0 || to >= length) return;
      draft.edit(withStepAt(read(), from, to), 'move');
      setOpen((now) => {
        if (now === from) return to;
        if (now === null) return null;
        if (from < now && now <= to) return now - 1;
        return to <= now && now < from ? now + 1 : now;
      });
      say(text.moved(titleOf(step), count(to), formats.count(length)));
    },
    duplicate: (index: number) => {
      const step = read().steps[index];
      if (step) add(step, index);
    },
    remove: (index: number) => {
      draft.edit(withoutStep(read(), index));
      setOpen(null);
      say(text.removed(count(index)));
    },
  };
}
