import { useMemo, useState } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { readMap } from '../../map/current-map.ts';
import { Sample } from '../../map/legend/sample.tsx';
import { printMap } from './printed-map.ts';
import './print-map.css';

/** The map on paper, with its legend and its words below it; nothing on the screen, or where no map is shown. */
export default function PrintMap({ isPrinting }: { isPrinting: boolean }) {
  return isPrinting ? <Figure /> : <figure className="print-map" hidden />;
}

function Figure() {
  const i18n = useI18n();
  // As it stands when printing begins: the paper's own width is none of the map's.
  const [current] = useState(readMap);
  const map = useMemo(() => current && printMap(current, i18n), [current, i18n]);
  if (!map) return null;
  const { size, markup, legend, words } = map;
  return (
    <figure className="print-map">
      <svg
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="img"
        aria-label={i18n.messages.map.label}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: the markup of saved pictures, whose text is escaped.
        dangerouslySetInnerHTML={{ __html: markup }}
      />
      <figcaption>
        {legend.map(({ title, rows, note }) => (
          <section key={title}>
            <h2>{title}</h2>
            {rows.length > 0 && (
              <ul>
                {rows.map(({ label, swatch }) => (
                  <li key={label}>
                    <Sample markup={swatch} />
                    <span>{label}</span>
                  </li>
                ))}
              </ul>
            )}
            {note && <p className="faint">{note}</p>}
          </section>
        ))}
        {words.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </figcaption>
    </figure>
  );
}
