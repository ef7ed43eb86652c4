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
import { countedOf } from './counted-of.ts';
import { FigureFields } from './figure-fields.tsx';
import type { StepEdit } from './step-edit.ts';

/** A side before anything is said of it: a view, called by its filters. */
export function newSide(view: string, { catalog, i18n }: FigureContext): StepSide {
  const described = describeFilters(decodeView(view, catalog, defaultView(i18n.locale)).view, i18n, catalog);
  return { title: { [i18n.locale]: described.slice(0, BRIEFING_LIMITS.title) }, view };
}

/** One of the two views: what it is called, shows and counts. */
function Side(
  props: Pick<StepEdit, 'context' | 'onSettle'> & {
    side: StepSide;
    name: string;
    onSide: (side: StepSide, typing?: string) => void;
    onTake: () => void;
  },
) {
  const { side, name, context, onSide, onTake, onSettle } = props;
  const { sides: text } = useTexts(layoutTexts);
  const id = useId();
  const { catalog, i18n } = context;
  const { locale } = i18n;
  const { view } = decodeView(side.view, catalog, defaultView(locale));
  return (
    <div className="layout-side">
      <label htmlFor={id} className="small">
        {text.sideTitle(name)}
      </label>
      <input
        id={id}
        lang={locale}
        value={side.title[locale] ?? ''}
        maxLength={BRIEFING_LIMITS.title}
        onChange={({ target }) =>
          onSide({ ...side, title: withWords(side.title, locale, cleanField(target)) }, `title ${locale}`)
        }
        onBlur={onSettle}
      />
      <p className="small faint">{describeFilters(view, i18n, catalog)}</p>
      <button type="button" className="text-button small" aria-label={text.takeFor(name)} onClick={onTake}>
        <Camera size={16} aria-hidden="true" />
        {text.take}
      </button>
      <FigureFields
        {...{ context, onSettle }}
        title={text.figures(name)}
        none={text.noFigures}
        figures={side.figures ?? []}
        onFigures={(figures, typing) => onSide({ ...side, figures }, typing)}
      />
    </div>
  );
}

/** A side that shows another view: its title follows unless somebody has written another, and what was counted is counted of it. */
function sideWithView(side: StepSide, view: string, context: FigureContext): StepSide {
  const { catalog, i18n } = context;
  const { locale } = i18n;
  const filtersOf = (query: string) => filterArgument(decodeView(query, catalog, defaultView(locale)).view);
  const own = side.title[locale] ?? '';
  const isUntouched = own === '' || own === newSide(side.view, context).title[locale];
  const [before, now] = [filtersOf(side.view), filtersOf(view)];
  const counted = {
    figure: countedOf('count', '', now),
    label: { [locale]: layoutTexts.of(locale).sides.count },
  };
  return {
    title: isUntouched ? newSide(view, context).title : side.title,
    view,
    figures: side.figures?.map((each) => ({ ...each, figure: countedOf(each.figure, before, now) })) ?? [
      counted,
    ],
  };
}

/** The two views that a step compares. */
export function SideFields(props: StepEdit & { readView: () => string }) {
  const { step, context, onPatch, onSettle, readView } = props;
  const { sides: text } = useTexts(layoutTexts);
  const [said, say] = useState('');
  const [first = newSide(step.view, context), second = newSide(step.view, context)] = step.sides ?? [];
  const sides = [first, second];
  const put = (at: number, side: StepSide, typing?: string) =>
    onPatch({ sides: sides.toSpliced(at, 1, side) }, typing && `side ${at} ${typing}`);
  return (
    <section className="layout-part" aria-label={text.title}>
      <h4 className="small">{text.title}</h4>
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
      {sides.map((side, at) => {
        const name = at === 0 ? text.left : text.right;
        return (
          <Side
            key={name}
            {...{ side, name, context, onSettle }}
            onSide={(changed, typing) => put(at, changed, typing)}
            onTake={() => {
              put(at, sideWithView(side, readView(), context));
              say(text.taken(name));
            }}
          />
        );
      })}
    </section>
  );
}
