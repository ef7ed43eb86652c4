import { useI18n } from '../../../i18n/i18n-context.tsx';
import { LAYOUT_IDS, type LayoutId } from '../../../state/view/layout.ts';
import './layout-switch.css';

/** Which layout the page has, in words; the keys 1 to 4 choose the same. */
export function LayoutSwitch(props: { layout: LayoutId; onChoose: (layout: LayoutId) => void }) {
  const { layout, onChoose } = props;
  const { layouts } = useI18n().messages.app;
  return (
    <fieldset className="layout-switch" aria-label={layouts.title}>
      {LAYOUT_IDS.map((id, index) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === layout}
          aria-keyshortcuts={`${index + 1}`}
          title={layouts.hint(layouts[id], index + 1)}
          onClick={() => onChoose(id)}
        >
          {layouts[id]}
        </button>
      ))}
    </fieldset>
  );
}
