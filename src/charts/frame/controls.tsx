import { SlidersHorizontal } from 'lucide-react';
import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { frameTexts } from '../../i18n/charts/frame.ts';
import { useTexts } from '../../i18n/i18n-context.tsx';
import { below } from '../../theme/breakpoints.ts';
import { formOfHead, type HeadForm } from './head-room.ts';
import { useDismiss } from './use-dismiss.ts';

/**
 * The controls of a chart in one row of its head; where that is narrower than they are, behind one button. They open over the
 * drawing and stay open while the chart answers. What is done most stays in sight, if need be in a row of its own.
 */
export function ChartControls(props: {
  /** The room of the head, in CSS pixels. */
  width: number;
  question: string;
  action: ReactNode;
  children: ReactNode;
}) {
  const { width, question, action, children } = props;
  const { options } = useTexts(frameTexts);
  const [form, setForm] = useState<HeadForm>('row');
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const lead = useRef<HTMLDivElement>(null);
  const row = useRef<HTMLDivElement>(null);
  // As wide as they were when they last stood in the row: folded, they stand below one another.
  const needed = useRef(0);
  const rowId = useId();
  const onKeyDown = useDismiss(box, open, () => setOpen(false));
  const leads = Boolean(action);
  const folded = form !== 'row';
  // Not after each change of a filter: measuring lays the whole page out.
  useLayoutEffect(() => {
    const controls = row.current;
    const first = leads ? lead.current : null;
    if (!controls) return;
    const measure = () => {
      if (controls.dataset.folded === undefined) needed.current = controls.offsetWidth;
      const touch = matchMedia(`${below('medium')}, (pointer: coarse)`).matches;
      const widths = { action: first?.offsetWidth ?? 0, controls: needed.current };
      const next = formOfHead({ width, question, options, touch, ...widths });
      setForm(next);
      if (next === 'row') setOpen(false);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(controls);
    if (first) observer.observe(first);
    return () => observer.disconnect();
  }, [width, question, options, leads]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what its button has opened.
    <div ref={box} className="chart-options" data-form={form} onKeyDown={onKeyDown}>
      {action && (
        <div ref={lead} className="chart-action">
          {action}
        </div>
      )}
      {folded && (
        <button
          type="button"
          className="chart-options-button"
          aria-expanded={open}
          aria-controls={rowId}
          title={options}
          onClick={() => setOpen(!open)}
        >
          <SlidersHorizontal size={16} strokeWidth={1.75} aria-hidden="true" />
          <span>{options}</span>
        </button>
      )}
      <div
        ref={row}
        id={rowId}
        className="chart-controls"
        data-folded={folded || undefined}
        data-closed={(folded && !open) || undefined}
      >
        {children}
      </div>
    </div>
  );
}
