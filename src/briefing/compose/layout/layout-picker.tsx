import { useId } from 'react';
import { layoutTexts } from '../../../i18n/briefing/layouts.ts';
import { useTexts } from '../../../i18n/i18n-context.tsx';
import { STEP_LAYOUTS, type StepLayout } from '../../../model/briefing/briefing.ts';
import { Schematic } from './schematic.tsx';
import './layout-picker.css';

/** The layouts as little pictures, of which one is chosen. */
export function LayoutPicker(props: { layout: StepLayout; onChoose: (layout: StepLayout) => void }) {
  const { layout, onChoose } = props;
  const text = useTexts(layoutTexts);
  const name = useId();
  return (
    <fieldset className="layout-picker">
      <legend className="small">{text.legend}</legend>
      {STEP_LAYOUTS.map((each) => (
        <label key={each} title={text.uses[each]}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            checked={each === layout}
            onChange={() => onChoose(each)}
          />
          <Schematic layout={each} />
          <span>{text.names[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}
