import { type ComponentType, useCallback, useRef, useState } from 'react';
import { withTexts } from '../../i18n/text-part.ts';
import { report } from '../../state/problems.ts';
import type { QuestionBoxProps } from './question-box.tsx';

/**
 * The field that reads questions, once `load` has been called and it has come. Where it cannot be had, the plain field stays,
 * and the next call tries again.
 */
export function useQuestionBox(): [ComponentType<QuestionBoxProps> | null, () => void] {
  const [Box, setBox] = useState<ComponentType<QuestionBoxProps> | null>(null);
  const isAsked = useRef(false);
  const load = useCallback(() => {
    if (isAsked.current) return;
    isAsked.current = true;
    withTexts(import('./question-box.tsx')).then(
      (module) => setBox(() => module.default),
      (problem: unknown) => {
        isAsked.current = false;
        report(problem);
      },
    );
  }, []);
  return [Box, load];
}
