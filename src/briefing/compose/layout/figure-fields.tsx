import { Plus, Replace, X } from 'lucide-react';
import { useState } from 'react';
import { layoutTexts } from '../../../i18n/briefing/layouts.ts';
import { useTexts } from '../../../i18n/i18n-context.tsx';
import { BRIEFING_LIMITS, type StepFigure, wordsOf } from '../../../model/briefing/briefing.ts';
import { withWords } from '../../../model/briefing/edits.ts';
import { computeWritten, type FigureContext } from '../../../state/briefing-figures.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Later } from '../../../ui/later.tsx';
import { lazyPart } from '../../../ui/lazy-part.ts';
import { cleanField } from '../clean-field.ts';
import type { Offer } from '../figures/offers.ts';

const FigureDialog = lazyPart(() => import('../figures/figure-dialog.tsx'));

/** Large figures, of a step or of one of the views that it compares: each with what it shows now, and the words below it. */
export function FigureFields(props: {
  title: string;
  /** What is said where there is none. */
  none: string;
  figures: readonly StepFigure[];
  /** In the language that is written. */
  context: FigureContext;
  /** `typing` as in `StepEdit`. */
  onFigures: (figures: readonly StepFigure[], typing?: string) => void;
  onSettle: () => void;
}) {
  const { title, none, figures, context, onFigures, onSettle } = props;
  const { figures: text } = useTexts(layoutTexts);
  const { locale } = context.i18n;
  /** Which figure is being chosen; null where none is. */
  const [chosen, setChosen] = useState<number | null>(null);
  const put = (index: number, figure: StepFigure, typing?: string) =>
    onFigures(figures.toSpliced(index, 1, figure), typing);
  const insert = ({ figure, words }: Offer) => {
    if (chosen === null || figure === null) return;
    const label = Object.fromEntries(
      Object.entries(words).map(([language, said]) => [language, said?.slice(0, BRIEFING_LIMITS.title)]),
    );
    put(chosen, { figure, label });
    setChosen(null);
  };
  return (
    <section className="layout-part" aria-label={title}>
      <h4 className="small">{title}</h4>
      {figures.length === 0 && <p className="small faint">{none}</p>}
      <ul className="layout-rows">
        {figures.map((figure, index) => {
          const value = computeWritten(figure.figure, context)?.text ?? text.unknown;
          const name = wordsOf(figure.label, locale).text || value;
          // Figures are known by their places: two may be alike.
          const key = `${index}`;
          return (
            <li key={key}>
              <strong className="layout-figure">{value}</strong>
              <input
                aria-label={text.label(value)}
                lang={locale}
                value={figure.label[locale] ?? ''}
                maxLength={BRIEFING_LIMITS.title}
                placeholder={wordsOf(figure.label, locale).text}
                onChange={({ target }) =>
                  put(
                    index,
                    { ...figure, label: withWords(figure.label, locale, cleanField(target)) },
                    `figure ${index} ${locale}`,
                  )
                }
                onBlur={onSettle}
              />
              <IconButton icon={Replace} label={text.change(name)} onClick={() => setChosen(index)} />
              <IconButton
                icon={X}
                label={text.remove(name)}
                onClick={() => onFigures(figures.toSpliced(index, 1))}
              />
            </li>
          );
        })}
      </ul>
      {figures.length < BRIEFING_LIMITS.figures && (
        <button type="button" className="text-button small" onClick={() => setChosen(figures.length)}>
          <Plus size={16} aria-hidden="true" />
          {text.add}
        </button>
      )}
      {chosen !== null && (
        <Later onClose={() => setChosen(null)}>
          <FigureDialog context={context} onlyFigures onInsert={insert} onClose={() => setChosen(null)} />
        </Later>
      )}
    </section>
  );
}
