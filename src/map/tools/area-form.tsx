import { type FormEvent, useId, useState } from 'react';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { areaTexts } from '../../i18n/map/area.ts';
import { type Area, LARGEST_CIRCLE_KM } from '../../model/area.ts';
import type { LngLat } from '../../model/site.ts';
import { nameOfSite } from '../../state/scene/order.ts';
import { useApp, useView } from '../../state/use-app.ts';
import { decodeArea } from '../../state/view/area-code.ts';

const EDGES = ['west', 'south', 'east', 'north'] as const;
type Edge = (typeof EDGES)[number];

/** The radius that stands there at first, in kilometres. */
const RADIUS = '500';

/** A number as readers of both languages type it; NaN where it is none. */
function numberOf(text: string): number {
  const plain = text.trim().replace('−', '-').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

/** An area by numbers, for those who do not draw: a circle around a known place, or a box. */
export function AreaForm({ middle, onArea }: { middle: LngLat; onArea: (area: Area) => void }) {
  const { formats, locale } = useI18n();
  const texts = useTexts(areaTexts);
  const siteById = useApp((state) => state.catalog.siteById);
  const selected = useView((view) => (view.site ? siteById.get(view.site) : undefined));
  const [kind, setKind] = useState<'circle' | 'box'>('circle');
  const [around, setAround] = useState<'map' | 'site'>('map');
  const [radius, setRadius] = useState(RADIUS);
  const [edges, setEdges] = useState<Readonly<Record<Edge, string>>>({
    west: '',
    south: '',
    east: '',
    north: '',
  });
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const place = around === 'site' && selected ? selected.lngLat : middle;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const numbers =
      kind === 'circle' ? [...place, numberOf(radius)] : EDGES.map((edge) => numberOf(edges[edge]));
    // A link carries hundredths of a degree: what is shown shall be what is shared.
    const code = numbers.map((value) => String(Number(value.toFixed(2)))).join(',');
    const area = decodeArea(`${kind}:${code}`);
    const wrong = kind === 'circle' ? texts.badRadius(formats.count(LARGEST_CIRCLE_KM)) : texts.badBox;
    setProblem(area ? null : wrong);
    if (area) onArea(area);
  };
  const input = (name: string, label: string, value: string, onChange: (text: string) => void) => (
    <label className="field" htmlFor={`${id}${name}`}>
      <span className="small faint">{label}</span>
      <input
        id={`${id}${name}`}
        type="text"
        inputMode="decimal"
        value={value}
        aria-invalid={problem !== null}
        aria-describedby={problem ? `${id}problem` : undefined}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  );
  return (
    <form className="area-form" onSubmit={submit}>
      <h3 className="whole small">{texts.byNumbers}</h3>
      <label className="field" htmlFor={`${id}kind`}>
        <span className="small faint">{texts.shape}</span>
        <select
          id={`${id}kind`}
          value={kind}
          onChange={({ target }) => {
            setKind(target.value === 'box' ? 'box' : 'circle');
            setProblem(null);
          }}
        >
          <option value="circle">{texts.kinds.circle}</option>
          <option value="box">{texts.kinds.box}</option>
        </select>
      </label>
      {kind === 'circle' ? (
        <>
          {input('radius', texts.radius, radius, setRadius)}
          <div className="field whole">
            <label className="small faint" htmlFor={`${id}middle`}>
              {texts.middle}
            </label>
            <select
              id={`${id}middle`}
              aria-describedby={`${id}place`}
              value={around === 'site' && selected ? 'site' : 'map'}
              onChange={({ target }) => setAround(target.value === 'site' ? 'site' : 'map')}
            >
              <option value="map">{texts.middles.map}</option>
              {selected && (
                <option value="site">{texts.middles.site(nameOfSite(selected, locale).text)}</option>
              )}
            </select>
            <span id={`${id}place`} className="small faint">
              {formats.place(place)}
            </span>
          </div>
        </>
      ) : (
        <>
          <span />
          {EDGES.map((edge) => (
            <div key={edge}>
              {input(edge, texts[edge], edges[edge], (text) => setEdges({ ...edges, [edge]: text }))}
            </div>
          ))}
        </>
      )}
      {problem && (
        <p id={`${id}problem`} className="field-problem" role="alert">
          {problem}
        </p>
      )}
      <button type="submit" className="text-button small">
        {texts.apply}
      </button>
    </form>
  );
}
