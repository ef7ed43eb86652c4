import { useDeferredValue, useMemo, useState } from 'react';
import { checkTexts } from '../../../i18n/briefing/check.ts';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import type { Briefing } from '../../../model/briefing/briefing.ts';
import type { LanguageId } from '../../../model/languages.ts';
import type { FigureContext } from '../../../state/briefing-figures.ts';
import { useKnowledge } from '../../../state/cooperation/knowledge.ts';
import { layoutStep } from '../../slide/draw-step.ts';
import type { SlideLibrary } from '../../slide/library.ts';
import { textOfFigure } from '../../slide/sources.ts';
import { useChipNames } from '../words/use-chip-names.ts';
import { embarrassments } from './embarrassments.ts';
import { sayEmbarrassment } from './say.ts';
import './check-list.css';

/** What of a briefing would embarrass whoever shows it; a click opens the step that is meant. */
export function CheckList(props: {
  briefing: Briefing;
  /** What slides are drawn from, in the language that is written. */
  library: SlideLibrary | null;
  /** What figures are computed from, in the reader's language. */
  figures: FigureContext;
  onOpen: (step: number) => void;
  /** The words around a figure that has changed are said to be right still. */
  onAccept: (step: number, figure: string) => void;
}) {
  const { briefing, library, figures, onOpen, onAccept } = props;
  const i18n = useI18n();
  const text = useTexts(checkTexts);
  const { describe } = useChipNames(figures);
  const { state: knowledge } = useKnowledge();
  const [isRead, setRead] = useState(false);
  // Whoever writes does not wait for the check.
  const written = useDeferredValue(briefing);
  const found = useMemo(() => {
    const documents = knowledge.status === 'ready' ? new Set(knowledge.value.documents.keys()) : null;
    // Slides are laid out only while the list is read: that takes longer than all else.
    const laid = isRead ? library : null;
    const overfull = (step: number, locale: LanguageId) =>
      laid?.figures.i18n.locale === locale ? layoutStep(written, step + 1, laid).overfull : [];
    return embarrassments(written, { figures, documents, overfull });
  }, [written, figures, knowledge, library, isRead]);
  if (written.steps.length === 0) return null;
  if (found.length === 0) return <p className="small faint">{text.sound}</p>;
  const labelOf = (figure: string) => describe(textOfFigure(figure)).label;
  const saying = { text, i18n, catalog: figures.catalog, labelOf };
  return (
    <details className="compose-check small" onToggle={({ currentTarget }) => setRead(currentTarget.open)}>
      <summary>{text.found(found.length, i18n.formats.count(found.length))}</summary>
      <ul>
        {found.map((one) => {
          const { step } = one;
          const words = sayEmbarrassment(one, saying);
          return (
            <li key={`${step} ${JSON.stringify(one)}`}>
              {step === null ? (
                words
              ) : (
                <button type="button" className="link-button" onClick={() => onOpen(step)}>
                  {words}
                </button>
              )}
              {step !== null && one.kind === 'changed' && (
                <button
                  type="button"
                  className="text-button small"
                  aria-label={text.accept(words)}
                  onClick={() => onAccept(step, one.figure)}
                >
                  {text.accepted}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
