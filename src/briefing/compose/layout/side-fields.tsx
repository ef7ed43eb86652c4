import { Camera } from 'lucide-react';
import { useId, useState } from 'react';
import { layoutTexts } from '../../../i18n/briefing/layouts.ts';
import { useTexts } from '../../../i18n/i18n-context.tsx';
import { BRIEFING_LIMITS, type StepSide } from '../../../model/briefing/briefing.ts';
import { withWords } from '../../../model/briefing/edits.ts';
import { describeFilters } from '../../../state/view/describe.ts';
import { decodeView, defaultView } from '../../../state/view/url.ts';
import { cleanField } from '../clean-field.ts';
import type { StepEdit } from './step-edit.ts';

/** The two views that a step compares: what each is called and shows. */
export function SideFields(props: StepEdit & { readView: () => string }) {
  const { step, context, onPatch, onSettle, readView } = props;
  const { sides: text } = useTexts(layoutTexts);
  const [said, say] = useState('');
  const id = useId();
  const { catalog, i18n } = context;
  const { locale } = i18n;
  const described = (view: string) =>
    describeFilters(decodeView(view, catalog, defaultView(locale)).view, i18n, catalog);
  const sides = [0, 1].map((at): StepSide => step.sides?.[at] ?? { title: {}, view: step.view });
  const put = (at: number, side: StepSide, typing?: string) =>
    onPatch({ sides: sides.toSpliced(at, 1, side) }, typing);
  /** The title follows the view unless somebody has written another. */
  const take = (at: number, side: StepSide, name: string) => {
    const view = readView();
    const own = side.title[locale] ?? '';
    const isUntouched = own === '' || own === described(side.view);
    const title = isUntouched
      ? withWords({}, locale, described(view).slice(0, BRIEFING_LIMITS.title))
      : side.title;
    put(at, { ...side, view, title });
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
