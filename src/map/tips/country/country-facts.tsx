import { figuresTexts } from '../../../i18n/figures/figures.ts';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { countryTexts } from '../../../i18n/map/country.ts';
import { measured } from '../../../model/dossier/figures.ts';
import type { Iso3 } from '../../../model/site.ts';
import { KINDS } from '../../../model/vocabulary.ts';
import { useChronicle } from '../../../state/cooperation/knowledge.ts';
import { writeFigure } from '../../../state/figures/words.ts';
import { useActions, useScene } from '../../../state/use-app.ts';
import { RESEARCH_FILLS } from '../../../state/view/map-choices.ts';

/** How many sites of each kind a country has, each of which filters by it, and how many of them the filters leave. */
export function CountrySites({ iso3, onChoose }: { iso3: Iso3; onChoose: () => void }) {
  const { messages, formats } = useI18n();
  const texts = useTexts(countryTexts);
  const { catalog, visible } = useScene();
  const { setFilters } = useActions();
  const own = catalog.sites.filter(({ countries, former }) => !former && countries.includes(iso3));
  const ids = new Set(own.map(({ index }) => index));
  const left = Array.from(visible).filter((index) => ids.has(index)).length;
  return (
    <>
      <ul>
        {KINDS.map((kind) => {
          const count = own.filter((site) => site.kind === kind).length;
          const name = messages.kinds[kind].long;
          return (
            <li key={kind} className="here-fact small">
              {count === 0 ? (
                <span className="faint">{name}</span>
              ) : (
                <button
                  type="button"
                  className="link-button"
                  onClick={() => {
                    onChoose();
                    setFilters({ country: [iso3], kind: [kind] });
                  }}
                >
                  {name}
                </button>
              )}
              <span>{formats.count(count)}</span>
            </li>
          );
        })}
      </ul>
      {left < own.length && <p className="small faint">{texts.left(left, formats.count(left))}</p>}
    </>
  );
}

/** The figures of a country's research, each with its year; nothing where they cannot be had. */
export function CountryFigures({ iso3 }: { iso3: Iso3 }) {
  const { formats } = useI18n();
  const texts = useTexts(countryTexts);
  const { research } = useTexts(figuresTexts);
  const { state } = useChronicle();
  if (state.status === 'failed') return null;
  const row = state.status === 'ready' ? state.value.research.find((each) => each.iso3 === iso3) : undefined;
  return (
    <ul aria-busy={state.status !== 'ready'}>
      {RESEARCH_FILLS.map((figure) => {
        const known = measured(row, figure);
        const isLoading = state.status !== 'ready';
        return (
          <li key={figure} className="here-fact small">
            <span>{research[figure].name}</span>
            <span className={known ? undefined : 'faint'}>
              {known && texts.ofYear(writeFigure(figure, known.value, formats), known.year)}
              {!known && (isLoading ? '…' : texts.unknown)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
