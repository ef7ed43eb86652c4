import { useState } from 'react';
import { composeTexts } from '../../i18n/briefing/compose.ts';
import { type I18n, useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { StateOf } from '../../model/briefing/as-written.ts';
import { BRIEFING_LIMITS, type BriefingStep, wordsOf } from '../../model/briefing/briefing.ts';
import {
  type StepWords,
  withNewStep,
  withoutStep,
  withStep,
  withStepAt,
  withWords,
} from '../../model/briefing/edits.ts';
import type { Draft } from '../../state/draft/draft.ts';
import { createStep } from '../../state/draft/draft-steps.ts';
import { editingOf } from './editing.ts';
import type { Filled } from './templates/template.ts';

/**
 * What the editor does to a draft, whose steps go by their ids, and what it says of it to those who do not see it. `open`
 * is the opened step, null where none is; `stateOf` gives what figures state now.
 */
export function useDraftEdits(draft: Draft, { locale }: I18n, stateOf: StateOf) {
  const { formats } = useI18n();
  const { step: text, panel } = useTexts(composeTexts);
  const [open, setOpen] = useState<string | null>(null);
  const [said, say] = useState('');
  const { read, edit, find, fill, accept } = editingOf(draft, stateOf);
  const count = (index: number) => formats.count(index + 1);
  const titleOf = (step: BriefingStep) => wordsOf(step.title, locale).text || panel.untitledStep;

  /** Gives the id of the step, which stands at `index` now; null where there are too many. */
  const insert = (step: BriefingStep, index: number): string | null => {
    const briefing = read();
    if (briefing.steps.length >= BRIEFING_LIMITS.steps) {
      say(panel.most(formats.count(BRIEFING_LIMITS.steps)));
      return null;
    }
    const added = createStep(step);
    edit(withNewStep(briefing, index, added));
    setOpen(added.id);
    say(text.added(count(index)));
    return added.id;
  };
  /** The same, behind the step `after` or at the end. */
  const add = (step: BriefingStep, after: string | null) =>
    insert(step, (find(after)?.index ?? read().steps.length - 1) + 1);
  return {
    open,
    setOpen,
    said,
    say,
    titleOf,
    insert,
    add,
    rename: (words: string) => {
      const briefing = read();
      edit({ ...briefing, title: withWords(briefing.title, locale, words) }, `title ${locale}`);
    },
    write: (id: string, part: StepWords, words: string) => {
      const found = find(id);
      if (!found) return;
      const written = withWords(found.step[part], locale, words);
      edit(withStep(read(), found.index, { [part]: written }), `${part} ${id} ${locale}`);
    },
    /** Changes what is no words; `typing` as in `Draft.edit`. */
    patch: (id: string, patch: Partial<BriefingStep>, typing?: string) => {
      const found = find(id);
      if (found) edit(withStep(read(), found.index, patch), typing && `${typing} ${id}`);
    },
    takeView: (id: string, renew: (step: BriefingStep) => Partial<BriefingStep>) => {
      const found = find(id);
      if (!found) return;
      edit(withStep(read(), found.index, renew(found.step)));
      say(text.viewTaken);
    },
    move: (id: string, to: number) => {
      const found = find(id);
      const { length } = read().steps;
      if (!found || to < 0 || to >= length) return;
      edit(withStepAt(read(), found.index, to), 'move');
      say(text.moved(titleOf(found.step), count(to), formats.count(length)));
    },
    duplicate: (id: string) => {
      const found = find(id);
      if (found) add(found.step, id);
    },
    fill: (filled: Filled) => setOpen(fill(filled)),
    accept,
    remove: (id: string) => {
      const found = find(id);
      if (!found) return;
      edit(withoutStep(read(), found.index));
      setOpen(null);
      say(text.removed(count(found.index)));
    },
  };
}

/** The edits of a draft as the parts of the editor are given them. */
export type DraftEdits = ReturnType<typeof useDraftEdits>;
