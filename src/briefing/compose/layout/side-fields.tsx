import { Camera } from 'lucide-react';
import { useId, useState } from 'react';
import { layoutTexts } from '../../../i18n/briefing/layouts.ts';
import { useTexts } from '../../../i18n/i18n-context.tsx';
import { BRIEFING_LIMITS, type StepSide } from '../../../model/briefing/briefing.ts';
import { withWords } from '../../../model/briefing/edits.ts';
import type { FigureContext } from '../../../state/briefing-figures.ts';
import { describeFilters } from '../../../state/view/describe.ts';
import { decodeView, defaultView } from '../../../state/view/url.ts';
import { filterArgument } from '../capture-view.ts';
import { cleanField } from '../clean-field.ts';
import type { StepEdit } from './step-edit.ts';

/** A side before anything is said of it: a view, called by its filters. */
export function newSide(view: string, { catalog, i18n }: FigureContext): StepSide {
  const described = describeFilters(decodeView(view, catalog, defaultView(i18n.locale)).view, i18n, catalog);
  return { title: { [i18n.locale]: described.slice(0, BRIEFING_LIMITS.title) }, view };
}

/** The two views that a step compares: what each is called and shows. */
export function SideFields(props: StepEdit & { readView: () => string }) {
  const { step, context, onPatch, onSettle, readView } = props;
  const { sides: text } = useTexts(layoutTexts);
  const [said, say] = useState('');
  const id = useId();
  const { catalog, i18n } = context;
  const { locale } = i18n;
  const decoded = (view: string) => decodeView(view, catalog, defaultView(locale)).view;
  const described = (view: string) => describeFilters(decoded(view), i18n, catalog);
  const [first = newSide(step.view, context), second = newSide(step.view, context)] = step.sides ?? [];
  const sides = [first, second];
  const put = (at: number, side: StepSide, typing?: string) =>
    onPatch({ sides: sides.toSpliced(at, 1, side) }, typing);
  /** The title follows the view unless somebody has written another. */
  const take = (at: number, side: StepSide, name: string) => {
    const view = readView();
    const own = side.title[locale] ?? '';
    const isUntouched = own === '' || own === described(side.view);
    const title = isUntouched ? newSide(view, context).title : side.title;
    // What was counted was counted of the old view.
    const figure = ['count', filterArgument(decoded(view))].filter(Boolean).join(' ');
    put(at, { title, view, figures: [{ figure, label: { [locale]: text.count } }] });
    say(text.taken(name));
  };
  return (
    <section className="layout-part" aria-label={text.title}>
      <h4 className="small">{text.title}</h4>
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
      {sides.map((side, at) => {
        const name = at === 0 ? text.left : text.right;
        return (
          <div key={name} className="layout-side">
            <label htmlFor={`${id}${at}`} className="small">
              {text.sideTitle(name)}
            </label>
            <input
              id={`${id}${at}`}
              lang={locale}
              value={side.title[locale] ?? ''}
              maxLength={BRIEFING_LIMITS.title}
              onChange={({ target }) =>
                put(
                  at,
                  { ...side, title: withWords(side.title, locale, cleanField(target)) },
                  `side ${at} ${locale}`,
                )
              }
              onBlur={onSettle}
            />
            <p className="small faint">{described(side.view)}</p>
            <button
              type="button"
              className="text-button small"
              aria-label={text.takeFor(name)}
              onClick={() => take(at, side, name)}
            >
              <Camera size={16} aria-hidden="true" />
              {text.take}
            </button>
          </div>
        );
      })}
    </section>
  );
}
