import { useId } from 'react';
import { layoutTexts } from '../../../i18n/briefing/layouts.ts';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { CHART_FORMS } from '../../../model/briefing/briefing.ts';
import type { SlideChartChoice } from '../../../model/briefing/slide-chart.ts';
import { Choices } from '../../../ui/choices.tsx';
import { type RowWish, soundChart, withRow } from './chart-choice.ts';
import { RowPicker } from './row-picker.tsx';
import type { StepEdit } from './step-edit.ts';

/** How many rows can be asked for. */
const TOPS = [3, 5, 8, 10, 12, 15, 20] as const;

/** How many rows of its chart a step shows. */
function TopField({ step, onPatch }: StepEdit) {
  const { chart: text } = useTexts(layoutTexts);
  const { formats } = useI18n();
  const id = useId();
  const { top, ...rest } = step.chart ?? {};
  const tops = top === undefined ? TOPS : [...new Set([...TOPS, top])].sort((a, b) => a - b);
  const choose = (value: string) =>
    onPatch({ chart: soundChart(value === '' ? rest : { ...rest, top: Number(value) }) });
  return (
    <div className="layout-line small">
      <label htmlFor={id}>{text.top}</label>
      <select id={id} value={top ?? ''} onChange={({ target }) => choose(target.value)}>
        <option value="">{text.all}</option>
        {tops.map((count) => (
          <option key={count} value={count}>
            {text.first(formats.count(count))}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Whether a network is drawn as bars or as a graph. */
function FormField({ step, onPatch }: StepEdit) {
  const { chart: text } = useTexts(layoutTexts);
  return (
    <div className="small">
      <Choices
        legend={text.form}
        name={useId()}
        values={CHART_FORMS}
        value={step.chart?.form ?? 'bars'}
        label={(form) => text.forms[form]}
        onChange={(form) =>
          onPatch({ chart: soundChart({ ...step.chart, form: form === 'bars' ? undefined : form }) })
        }
      />
    </div>
  );
}

/**
 * What of its chart a step shows: how many rows, which alone, and which in colour; as far as the chart heeds it. `choice` is what
 * the chart offers: undefined before it is drawn, null where the view has no chart.
 */
export function ChartFields(edit: StepEdit & { choice: SlideChartChoice | null | undefined }) {
  const { step, onPatch, choice } = edit;
  const { chart: text } = useTexts(layoutTexts);
  if (choice === null) return <p className="layout-part small faint">{text.none}</p>;
  if (choice === undefined) return <p className="layout-part small faint">{text.loading}</p>;
  const chart = step.chart ?? {};
  const picker = (wish: RowWish) =>
    choice.heeds.includes(wish) && (
      <RowPicker
        title={text.wishes[wish].title}
        none={text.wishes[wish].none}
        choice={choice}
        wished={chart[wish] ?? []}
        onChoose={(id, isWished) => onPatch({ chart: withRow(chart, wish, id, isWished) })}
      />
    );
  return (
    <div className="layout-part">
      {choice.heeds.includes('form') && <FormField {...edit} />}
      {choice.heeds.includes('top') && <TopField {...edit} />}
      {picker('only')}
      {picker('highlight')}
    </div>
  );
}
