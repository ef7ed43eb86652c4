import { type FormEvent, useEffect, useId, useMemo, useState } from 'react';
import type { Ground, GroundPlace } from '../../model/coverage/ground-file.ts';
import type { LngLat } from '../../model/site.ts';
import { picking } from '../../state/coverage/picking.ts';
import type { DistanceWords } from '../../state/coverage/words.ts';
import { nameOfSite } from '../../state/scene/order.ts';
import { useApp, useView } from '../../state/use-app.ts';

/** So many places are offered while a name is typed. */
const OFFERED = 12;

/** Lets the next click on the map put a centre there. */
function PickButton({ onPoint, words }: { onPoint: (lngLat: LngLat) => void; words: DistanceWords }) {
  const { whatIf } = words.text;
  const [isPicking, setPicking] = useState(false);
  useEffect(() => {
    if (!isPicking) return;
    picking.take = (lngLat) => {
      setPicking(false);
      onPoint(lngLat);
    };
    return () => {
      picking.take = null;
    };
  }, [isPicking, onPoint]);
  return (
    <>
      <button
        type="button"
        className="text-button small"
        aria-pressed={isPicking}
        title={isPicking ? whatIf.stopPicking : whatIf.pick}
        onClick={() => setPicking(!isPicking)}
      >
        {isPicking ? whatIf.picking : whatIf.pick}
      </button>
      <span className="visually-hidden" aria-live="polite">
        {isPicking && whatIf.picking}
      </span>
    </>
  );
}

/** A town by its name: a way to put a centre for whoever has no pointer. */
function PlaceField(props: { ground: Ground; onPoint: (lngLat: LngLat) => void; words: DistanceWords }) {
  const { ground, onPoint, words } = props;
  const { whatIf } = words.text;
  const { locale } = words;
  const [typed, setTyped] = useState('');
  const [failed, setFailed] = useState(false);
  const id = useId();
  const byName = useMemo(() => {
    const named = new Map<string, GroundPlace>();
    for (const place of [...ground.places].sort((a, b) => b.residents - a.residents)) {
      const name = words.nameOfPlace(place);
      if (!named.has(name)) named.set(name, place);
    }
    return named;
  }, [ground, words]);
  const asked = typed.trim().toLocaleLowerCase(locale);
  const offered = useMemo(() => {
    if (asked.length < 2) return [];
    const begins = [...byName.keys()].filter((name) => name.toLocaleLowerCase(locale).startsWith(asked));
    return begins.slice(0, OFFERED);
  }, [byName, asked, locale]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const place = byName.get(typed.trim()) ?? byName.get(offered[0] ?? '');
    setFailed(!place);
    if (!place) return;
    onPoint(place.lngLat);
    setTyped('');
  };
  return (
    <form className="distance-search" onSubmit={submit}>
      <label className="small faint" htmlFor={id}>
        {whatIf.search}
      </label>
      <input
        id={id}
        list={`${id}list`}
        value={typed}
        placeholder={whatIf.searchHint}
        autoComplete="off"
        aria-invalid={failed}
        aria-describedby={failed ? `${id}problem` : undefined}
        onChange={({ target }) => setTyped(target.value)}
      />
      <datalist id={`${id}list`}>
        {offered.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <button type="submit" className="text-button small">
        {whatIf.add}
      </button>
      {failed && (
        <p id={`${id}problem`} className="field-problem" role="alert">
          {whatIf.notFound}
        </p>
      )}
    </form>
  );
}

/** The ways to put a centre somewhere: on the map, where a site is selected, in a town by its name. */
export function AddPoint(props: { ground: Ground; onPoint: (lngLat: LngLat) => void; words: DistanceWords }) {
  const { ground, onPoint, words } = props;
  const siteById = useApp((state) => state.catalog.siteById);
  const selected = useView((view) => (view.site ? siteById.get(view.site) : undefined));
  const camera = useView((view) => view.camera);
  const { whatIf } = words.text;
  return (
    <div className="distance-add">
      <div className="distance-actions">
        <PickButton onPoint={onPoint} words={words} />
        {camera && (
          <button type="button" className="text-button small" onClick={() => onPoint(camera.lngLat)}>
            {whatIf.middle}
          </button>
        )}
        {selected && (
          <button type="button" className="text-button small" onClick={() => onPoint(selected.lngLat)}>
            {whatIf.selected(nameOfSite(selected, words.locale).text)}
          </button>
        )}
      </div>
      <PlaceField ground={ground} onPoint={onPoint} words={words} />
    </div>
  );
}
