import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { layersTexts } from '../../i18n/map/layers.ts';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { buildLegend } from '../legend/index.ts';
import { Sample } from '../legend/sample.tsx';
import { swatchMarkup } from '../legend/swatch-markup.ts';
import type { SvgContext } from '../vector/svg-part.ts';
import './legend-tool.css';

const OwnInLegend = lazyPart(() => import('./own-in-legend.tsx'));

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
          {rows.map(({ key, label, swatch, count }) => (
            <li key={key}>
              <Sample markup={swatchMarkup(swatch, context.palette)} />
              <span>{label}</span>
              {count && <span className="faint tabular">{count}</span>}
            </li>
          ))}
        </ul>
      )}
      {note && <p className="faint">{note}</p>}
      <Later>{id === 'own' && <OwnInLegend />}</Later>
    </section>
  ));
}
