import { useId } from 'react';
import { layoutTexts } from '../../../i18n/briefing/layouts.ts';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import type { StepEdit } from './step-edit.ts';

/** How many rows can be asked for. */
const TOPS = [3, 5, 8, 10, 12, 15, 20] as const;

/** How many rows of its chart a step shows. */
export function ChartFields({ step, onPatch, hasChart }: StepEdit & { hasChart: boolean }) {
  const { chart: text } = useTexts(layoutTexts);
  const { formats } = useI18n();
  const id = useId();
  if (!hasChart) return <p className="layout-part small faint">{text.none}</p>;
  const { top, ...rest } = step.chart ?? {};
  const tops = top === undefined ? TOPS : [...new Set([...TOPS, top])].sort((a, b) => a - b);
  const choose = (value: string) => {
    const chosen = value === '' ? rest : { ...rest, top: Number(value) };
    onPatch({ chart: Object.keys(chosen).length > 0 ? chosen : undefined });
  };
  return (
    <div className="layout-part layout-line small">
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
