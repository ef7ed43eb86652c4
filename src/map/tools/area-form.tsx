import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { areaTexts } from '../../i18n/map/area.ts';
import { type Area, LARGEST_CIRCLE_KM } from '../../model/area.ts';
import type { LngLat } from '../../model/site.ts';
import { isOneOf } from '../../model/typed.ts';
import { nameOfSite } from '../../state/scene/order.ts';
import { useApp, useView } from '../../state/use-app.ts';
import { nameOfPoint } from '../../state/view/describe.ts';
import { boxOfTexts, circleOfText, EDGES, type Edges } from './area-numbers.ts';

/** The radius that stands there at first, in kilometres. */
const RADIUS = '500';

const NO_EDGES: Edges = { west: '', south: '', east: '', north: '' };

/** A field for a number; `problemId` names what is wrong with it. */
function NumberField(props: {
  label: string;
  value: string;
  problemId: string | undefined;
  onChange: (text: string) => void;
}) {
  const { label, value, problemId, onChange } = props;
  const id = useId();
  return (
    <label className="field" htmlFor={id}>
      <span className="small faint">{label}</span>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        value={value}
        aria-invalid={problemId !== undefined}
        aria-describedby={problemId}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  );
}

/** What a circle is drawn around. */
const MIDDLES = ['circle', 'map', 'site'] as const;
type MiddleId = (typeof MIDDLES)[number];

/** The middle of a circle: that of the one that stands, that of the map, or the selected site. */
function MiddleField(props: {
  place: LngLat;
  /** The middle of the circle that stands, and the selected site, by their names. */
  circleName: string | null;
  siteName: string | null;
  value: MiddleId;
  onChange: (value: MiddleId) => void;
}) {
  const { place, circleName, siteName, value, onChange } = props;
  const { formats } = useI18n();
  const texts = useTexts(areaTexts);
  const id = useId();
  return (
    <div className="field whole">
      <label className="small faint" htmlFor={id}>
        {texts.middle}
      </label>
      <select
        id={id}
        aria-describedby={`${id}place`}
        value={value}
        onChange={({ target }) => isOneOf(MIDDLES, target.value) && onChange(target.value)}
      >
        {circleName !== null && <option value="circle">{circleName}</option>}
        <option value="map">{texts.middles.map}</option>
        {siteName !== null && <option value="site">{texts.middles.site(siteName)}</option>}
      </select>
      <span id={`${id}place`} className="small faint">
        {formats.place(place)}
      </span>
    </div>
  );
}

/** The fields of a form and what is wrong with them, around a button that applies them. */
function NumbersForm(props: {
  children: ReactNode;
  problem: string | null;
  problemId: string;
  onSubmit: () => void;
}) {
  const texts = useTexts(areaTexts);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    props.onSubmit();
  };
  return (
    <form className="area-form" onSubmit={submit}>
      <h3 className="whole small">{texts.byNumbers}</h3>
      {props.children}
      {props.problem && (
        <p id={props.problemId} className="field-problem" role="alert">
          {props.problem}
        </p>
      )}
      <button type="submit" className="text-button small">
        {texts.apply}
      </button>
    </form>
  );
}

/** The kind of area that the form makes. */
function KindField({
  value,
  onChange,
}: {
  value: 'circle' | 'box';
  onChange: (kind: 'circle' | 'box') => void;
}) {
  const texts = useTexts(areaTexts);
  const id = useId();
  return (
    <label className="field" htmlFor={id}>
      <span className="small faint">{texts.shape}</span>
      <select
        id={id}
        value={value}
        onChange={({ target }) => onChange(target.value === 'box' ? 'box' : 'circle')}
      >
        <option value="circle">{texts.kinds.circle}</option>
        <option value="box">{texts.kinds.box}</option>
      </select>
    </label>
  );
}

/** An area by numbers, for those who do not draw: a circle around a known place, or a box. */
export function AreaForm({ middle, onArea }: { middle: LngLat; onArea: (area: Area) => void }) {
  const i18n = useI18n();
  const { formats, locale } = i18n;
  const texts = useTexts(areaTexts);
  const circle = useView(({ area }) => (area?.kind === 'circle' ? area : null));
  const siteById = useApp((state) => state.catalog.siteById);
  const selected = useView((view) => (view.site ? siteById.get(view.site) : undefined));
  const [kind, setKind] = useState<'circle' | 'box'>('circle');
  // Until something else is chosen or typed, the form shows the circle that stands.
  const [chosen, setAround] = useState<MiddleId | null>(null);
  const [typed, setRadius] = useState<string | null>(null);
  const radius = typed ?? (circle ? String(circle.km) : RADIUS);
  const [edges, setEdges] = useState(NO_EDGES);
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const problemId = problem === null ? undefined : id;
  const places: Readonly<Record<MiddleId, LngLat | undefined>> = {
    circle: circle?.lngLat,
    map: middle,
    site: selected?.lngLat,
  };
  const around: MiddleId = chosen && places[chosen] ? chosen : circle ? 'circle' : 'map';
  const place = places[around] ?? middle;

  const submit = () => {
    const area = kind === 'circle' ? circleOfText(place, radius) : boxOfTexts(edges);
    const wrong = kind === 'circle' ? texts.badRadius(formats.count(LARGEST_CIRCLE_KM)) : texts.badBox;
    setProblem(area ? null : wrong);
    if (!area) return;
    onArea(area);
    setAround(null);
    setRadius(null);
  };
  const changeKind = (chosen: 'circle' | 'box') => {
    setKind(chosen);
    setProblem(null);
  };
  return (
    <NumbersForm problem={problem} problemId={id} onSubmit={submit}>
      <KindField value={kind} onChange={changeKind} />
      {kind === 'circle' ? (
        <>
          <NumberField label={texts.radius} value={radius} problemId={problemId} onChange={setRadius} />
          <MiddleField
            place={place}
            siteName={selected ? nameOfSite(selected, locale).text : null}
            circleName={circle && nameOfPoint(circle.lngLat, i18n)}
            value={around}
            onChange={setAround}
          />
        </>
      ) : (
        <>
          <span />
          {EDGES.map((edge) => (
            <div key={edge}>
              <NumberField
                label={texts[edge]}
                value={edges[edge]}
                problemId={problemId}
                onChange={(text) => setEdges({ ...edges, [edge]: text })}
              />
            </div>
          ))}
        </>
      )}
    </NumbersForm>
  );
}
