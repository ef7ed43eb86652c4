import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { layersTexts } from '../../i18n/map/layers.ts';
import { sameItems } from '../../state/same-items.ts';
import { useActions, useView } from '../../state/use-app.ts';
import { MAP_LAYER_IDS, STANDARD_LAYERS, WORLDVIEWS, worldviewOf } from '../../state/view/map-choices.ts';
import { PROJECTION_IDS, type ProjectionId } from '../../state/view/view.ts';
import { Choices } from '../../ui/choices.tsx';
import { FillChoice } from './fill-choice.tsx';

/** A name that stands inside of sentences, at the start of a line. */
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function Named({ name, hint }: { name: string; hint?: string }) {
  return (
    <span className="tool-named">
      {name}
      {hint && <span className="faint">{hint}</span>}
    </span>
  );
}

function LayerSwitches() {
  const texts = useTexts(layersTexts);
  const layers = useView((view) => view.layer);
  const { toggleLayer, setFocus } = useActions();
  return (
    <fieldset className="choices">
      <legend className="small faint">{texts.shown}</legend>
      {MAP_LAYER_IDS.map((id) => (
        <label key={id}>
          <input type="checkbox" checked={layers.includes(id)} onChange={() => toggleLayer(id)} />
          <Named {...texts.layers[id]} />
        </label>
      ))}
      {!sameItems(layers, STANDARD_LAYERS) && (
        <button
          type="button"
          className="link-button small"
          onClick={() => setFocus({ layer: STANDARD_LAYERS })}
        >
          {texts.reset}
        </button>
      )}
    </fieldset>
  );
}

/** What the map shows and how: layers, filled countries, whose boundaries and names, and which projection. */
export function LayersTool(props: {
  /** Whether countries of networks are coloured instead of numbers. */
  hidesFill: boolean;
  onProjection: (projection: ProjectionId) => void;
  onAbout: () => void;
}) {
  const { hidesFill, onProjection, onAbout } = props;
  const { map } = useI18n().messages;
  const texts = useTexts(layersTexts);
  const worldview = useView(worldviewOf);
  const projection = useView((view) => view.projection);
  const { setChoice } = useActions();
  return (
    <>
      <LayerSwitches />
      <FillChoice isHidden={hidesFill} />
      <Choices
        legend={texts.worldview}
        name="worldview"
        values={WORLDVIEWS}
        value={worldview}
        label={(id) => <Named name={capitalised(map.worldviews[id])} hint={texts.worldviews[id]} />}
        onChange={(chosen) => setChoice({ worldview: chosen })}
      />
      <button type="button" className="link-button small" onClick={onAbout}>
        {map.about}
      </button>
      <Choices
        legend={texts.projection}
        name="projection"
        values={PROJECTION_IDS}
        value={projection}
        label={(id) => <Named {...texts.projections[id]} />}
        onChange={onProjection}
      />
    </>
  );
}
