import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { layersTexts } from '../../i18n/map/layers.ts';
import { buildLegend } from '../legend/index.ts';
import { Sample } from '../legend/sample.tsx';
import { swatchMarkup } from '../legend/swatch-markup.ts';
import type { SvgContext } from '../vector/svg-part.ts';
import './legend-tool.css';

/** What everything on the map means, as it is drawn now. */
export function LegendTool({ context }: { context: SvgContext }) {
  const i18n = useI18n();
  const texts = useTexts(layersTexts);
  const sections = buildLegend(context, i18n);
  if (sections.length === 0) return <p className="small faint">{texts.emptyLegend}</p>;
  return sections.map(({ id, title, rows, note }) => (
    <section key={id} className="legend-section">
      <h3>{title}</h3>
      {rows.length > 0 && (
        <ul>
          {rows.map(({ key, label, swatch }) => (
            <li key={key}>
              <Sample markup={swatchMarkup(swatch, context.palette)} />
              <span>{label}</span>
            </li>
          ))}
        </ul>
      )}
      {note && <p className="faint">{note}</p>}
    </section>
  ));
}
