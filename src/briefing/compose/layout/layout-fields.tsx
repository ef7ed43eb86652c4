import { useId } from 'react';
import { layoutTexts } from '../../../i18n/briefing/layouts.ts';
import { useTexts } from '../../../i18n/i18n-context.tsx';
import { STEP_FOCUS, type StepLayout } from '../../../model/briefing/briefing.ts';
import { decodeView, defaultView } from '../../../state/view/url.ts';
import { Choices } from '../../../ui/choices.tsx';
import type { SlideLibrary } from '../../slide/library.ts';
import { ChartFields } from './chart-fields.tsx';
import { EventFields } from './event-fields.tsx';
import { FigureFields } from './figure-fields.tsx';
import { LayoutPicker } from './layout-picker.tsx';
import { NamedSites } from './named-sites.tsx';
import { partsOfLayout } from './parts-of-layout.ts';
import { newSide, SideFields } from './side-fields.tsx';
import type { StepEdit } from './step-edit.ts';
import { useChartChoice } from './use-chart-choice.ts';
import './layout-fields.css';

/** The layout of a step, and what it shows beside the words. `readView` gives the present view as a step holds it. */
export function LayoutFields(
  props: StepEdit & {
    readView: () => string;
    /** What slides are drawn from; null before it has come. */
    library: SlideLibrary | null;
  },
) {
  const { readView, library, ...edit } = props;
  const { step, context, onPatch, onSettle } = edit;
  const text = useTexts(layoutTexts);
  const name = useId();
  const layout = step.layout ?? 'split';
  const { view } = decodeView(step.view, context.catalog, defaultView(context.i18n.locale));
  const choice = useChartChoice(step, context, library);
  const parts = new Set(partsOfLayout(layout, view.chart.length > 0));
  const choose = (chosen: StepLayout) => {
    const isBare = chosen === 'compare' && step.sides === undefined;
    const side = isBare ? newSide(step.view, context) : null;
    onPatch({ layout: chosen, ...(side ? { sides: [side, side] } : {}) }, 'layout');
  };
  return (
    <>
      <LayoutPicker layout={layout} onChoose={choose} />
      {parts.has('figures') && (
        <FigureFields
          {...{ context, onSettle }}
          title={text.figures.title}
          none={text.figures.none}
          figures={step.figures ?? []}
          onFigures={(figures, typing) => onPatch({ figures }, typing)}
        />
      )}
      {parts.has('names') && <NamedSites {...edit} view={view} isList={layout === 'list'} />}
      {parts.has('focus') && (step.name ?? []).length > 0 && (
        <div className="layout-part small">
          <Choices
            legend={text.focus.title}
            name={name}
            values={STEP_FOCUS}
            value={step.focus ?? 'all'}
            label={(focus) => text.focus.choices[focus]}
            onChange={(focus) => onPatch({ focus }, 'focus')}
          />
        </div>
      )}
      {parts.has('chart') && <ChartFields {...edit} choice={choice} />}
      {parts.has('sides') && <SideFields {...edit} readView={readView} />}
      {parts.has('events') && <EventFields {...edit} />}
    </>
  );
}
