import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { layersTexts } from '../../i18n/map/layers.ts';
import type { Palette } from '../../theme/tokens.ts';
import { buildLegend } from '../legend/index.ts';
import type { Swatch } from '../legend/section.ts';
import { SWATCH, swatchMarkup } from '../legend/swatch-markup.ts';
import type { SvgContext } from '../vector/svg-part.ts';
import './legend-tool.css';

function Sample({ swatch, palette }: { swatch: Swatch; palette: Palette }) {
  return (
    <svg
      width={SWATCH.width}
      height={SWATCH.height}
      aria-hidden="true"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: numbers and colours of our own, and no text.
      dangerouslySetInnerHTML={{ __html: swatchMarkup(swatch, palette) }}
    />
  );
}

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
              <Sample swatch={swatch} palette={context.palette} />
              <span>{label}</span>
            </li>
          ))}
        </ul>
      )}
      {note && <p className="faint">{note}</p>}
    </section>
  ));
}
