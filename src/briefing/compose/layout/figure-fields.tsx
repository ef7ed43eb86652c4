import { Plus, Replace, X } from 'lucide-react';
import { useState } from 'react';
import { layoutTexts } from '../../../i18n/briefing/layouts.ts';
import { useTexts } from '../../../i18n/i18n-context.tsx';
import { BRIEFING_LIMITS, type StepFigure, wordsOf } from '../../../model/briefing/briefing.ts';
import { withWords } from '../../../model/briefing/edits.ts';
import { computeWritten } from '../../../state/briefing-figures.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Later } from '../../../ui/later.tsx';
import { lazyPart } from '../../../ui/lazy-part.ts';
import { cleanField } from '../clean-field.ts';
import type { Offer } from '../figures/offers.ts';
import type { StepEdit } from './step-edit.ts';

const FigureDialog = lazyPart(() => import('../figures/figure-dialog.tsx'));

/** The large figures of a step: each with what it shows now, and the words below it. */
export function FigureFields({ step, context, onPatch, onSettle }: StepEdit) {
  const { figures: text } = useTexts(layoutTexts);
  const { locale } = context.i18n;
  /** Which figure is being chosen; null where none is. */
  const [chosen, setChosen] = useState<number | null>(null);
  const figures = step.figures ?? [];
  const put = (index: number, figure: StepFigure, typing?: string) =>
    onPatch({ figures: figures.toSpliced(index, 1, figure) }, typing);
  const insert = ({ figure, words }: Offer) => {
    if (chosen === null || figure === null) return;
    const label = Object.fromEntries(
      Object.entries(words).map(([language, said]) => [language, said?.slice(0, BRIEFING_LIMITS.title)]),
    );
    put(chosen, { figure, label });
    setChosen(null);
  };
  return (
    <section className="layout-part" aria-label={text.title}>
      <h4 className="small">{text.title}</h4>
      {figures.length === 0 && <p className="small faint">{text.none}</p>}
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
                onClick={() => onPatch({ figures: figures.toSpliced(index, 1) })}
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
