import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { areaTexts } from '../../i18n/map/area.ts';
import type { LngLat } from '../../model/site.ts';
import { useShownLists } from '../../state/own/lists.ts';
import { useActions, useScene, useView } from '../../state/use-app.ts';
import { describeArea } from '../../state/view/describe.ts';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { readMap } from '../current-map.ts';
import { AreaForm } from './area-form.tsx';
import { areaInView } from './area-in-view.ts';
import type { AreaKind } from './area-sketch.ts';
import './area-tool.css';

const OwnArea = lazyPart(() => import('./own-area.tsx'));

const KINDS: readonly AreaKind[] = ['circle', 'box', 'shape'];

/** Selects the sites within an area: drawn on the map, or given by numbers. */
export function AreaTool(props: {
  /** The place in the middle of the map. */
  middle: LngLat;
  onDraw: (kind: AreaKind) => void;
  onShow: () => void;
}) {
  const { middle, onDraw, onShow } = props;
  const i18n = useI18n();
  const texts = useTexts(areaTexts);
  const area = useView((view) => view.area);
  const { visible } = useScene();
  const { setFilters, setCamera } = useActions();
  const hasLists = useShownLists().length > 0;
  const selectView = () => {
    const map = readMap();
    const seen = map && areaInView(map.camera, map.viewport, map.context.projection);
    if (!seen) return;
    setFilters({ area: seen });
    // The camera that it was taken from stays.
    setCamera(map.camera);
  };
  return (
    <>
      {area && (
        <section className="area-chosen">
          <p>
            <strong>{texts.chosen(visible.length, i18n.formats.count(visible.length))}</strong>
            {`, ${describeArea(area, i18n)}`}
          </p>
          <div className="area-actions">
            <button type="button" className="text-button small" onClick={onShow}>
              {texts.show}
            </button>
            <button type="button" className="text-button small" onClick={() => setFilters({ area: null })}>
              {texts.remove}
            </button>
          </div>
        </section>
      )}
      {hasLists && (
        <Later>
          <OwnArea area={area} />
        </Later>
      )}
      <p>{texts.intro}</p>
      <div className="area-kinds">
        {KINDS.map((kind) => (
          <button key={kind} type="button" className="text-button small" onClick={() => onDraw(kind)}>
            {texts.kinds[kind]}
          </button>
        ))}
      </div>
      <button type="button" className="text-button small area-view" onClick={selectView}>
        {texts.inView}
      </button>
      <AreaForm middle={middle} onArea={(chosen) => setFilters({ area: chosen })} />
      <p className="faint">{texts.note}</p>
    </>
  );
}
