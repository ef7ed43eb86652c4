import { X } from 'lucide-react';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { rulerTexts } from '../../../i18n/map/ruler.ts';
import type { LngLat } from '../../../model/site.ts';
import { nameOfSite } from '../../../state/scene/order.ts';
import { useActions, useApp, useView } from '../../../state/use-app.ts';
import { MOST_RULER_POINTS, type RulerPoint, rulerCode } from '../../../state/view/ruler-code.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { stretchesKm } from '../../overlay/ruler-lines.ts';
import { nameOfRulerPoint } from './ruler-name.ts';
import { SiteField } from './site-field.tsx';
import './ruler-tool.css';

/** The points with what lies between each two of them; each can be taken away. */
function Points({ ruler, onRemove }: { ruler: readonly RulerPoint[]; onRemove: (index: number) => void }) {
  const { formats, locale } = useI18n();
  const texts = useTexts(rulerTexts);
  const sites = useApp((state) => state.catalog.sites);
  const lengths = stretchesKm(ruler.map(({ lngLat }) => lngLat));
  if (ruler.length === 0) return <p className="faint">{texts.none}</p>;
  return (
    <ol className="ruler-points" aria-label={texts.points}>
      {ruler.map((point, index) => {
        const name = nameOfRulerPoint(point, sites, { texts, formats, locale });
        const km = lengths[index - 1];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a point may stand twice, and has nothing else of its own.
          <li key={index}>
            <span>{name}</span>
            {km !== undefined && (
              <span className="faint tabular">{texts.length(formats.count(Math.round(km)))}</span>
            )}
            <IconButton icon={X} label={texts.remove(name)} onClick={() => onRemove(index)} />
          </li>
        );
      })}
    </ol>
  );
}

/** Measures great-circle distances along points: clicked on the map, set on sites, or on the map's middle. */
export function RulerTool({ middle, ruler }: { middle: LngLat; ruler: readonly RulerPoint[] }) {
  const { formats, locale } = useI18n();
  const texts = useTexts(rulerTexts);
  const siteById = useApp((state) => state.catalog.siteById);
  const selected = useView((view) => (view.site ? siteById.get(view.site) : undefined));
  const { setFocus } = useActions();
  const codes = ruler.map(({ code }) => code);
  const isFull = codes.length >= MOST_RULER_POINTS;
  const add = (code: string) => setFocus({ ruler: [...codes, code] });
  const total = stretchesKm(ruler.map(({ lngLat }) => lngLat)).reduce((sum, km) => sum + km, 0);
  return (
    <>
      <p>{texts.intro}</p>
      <Points
        ruler={ruler}
        onRemove={(index) => setFocus({ ruler: codes.filter((_, place) => place !== index) })}
      />
      <p role="status" className="ruler-total">
        {ruler.length > 1 && <strong>{texts.total(formats.count(Math.round(total)))}</strong>}
      </p>
      {ruler.length > 0 && (
        <div className="area-actions">
          <button
            type="button"
            className="text-button small"
            onClick={() => setFocus({ ruler: codes.slice(0, -1) })}
          >
            {texts.removeLast}
          </button>
          <button type="button" className="text-button small" onClick={() => setFocus({ ruler: [] })}>
            {texts.clear}
          </button>
        </div>
      )}
      {isFull ? (
        <p className="small">{texts.full(formats.count(MOST_RULER_POINTS))}</p>
      ) : (
        <>
          <div className="ruler-add">
            <button type="button" className="text-button small" onClick={() => add(rulerCode(middle))}>
              {texts.addMiddle}
            </button>
            {selected && (
              <button type="button" className="text-button small" onClick={() => add(selected.id)}>
                {texts.addSelected(nameOfSite(selected, locale).text)}
              </button>
            )}
          </div>
          <SiteField onSite={({ id }) => add(id)} />
        </>
      )}
      <p className="faint">{texts.note}</p>
    </>
  );
}
