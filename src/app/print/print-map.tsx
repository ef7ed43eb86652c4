import { useMemo, useState } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { readMap } from '../../map/current-map.ts';
import { Sample } from '../../map/legend/sample.tsx';
import type { Place } from '../../model/catalog/places-file.ts';
import { usePlaces } from '../../state/cooperation/knowledge.ts';
import { printMap } from './printed-map.ts';
import './print-map.css';

const NO_PLACES: readonly Place[] = [];

/** The map on paper, with its legend and its words below it; nothing on the screen, or where no map is shown. */
export default function PrintMap({ isPrinting }: { isPrinting: boolean }) {
  return isPrinting ? <Figure /> : <figure className="print-map" hidden />;
}

function Figure() {
  const i18n = useI18n();
  // As it stands when printing begins: the paper's own width is none of the map's.
  const [current] = useState(readMap);
  // Printing does not wait: towns are named where somebody has searched for places already.
  const { state: places } = usePlaces(false);
  const towns = places.status === 'ready' ? places.value : NO_PLACES;
  const map = useMemo(() => current && printMap(current, i18n, towns), [current, i18n, towns]);
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
