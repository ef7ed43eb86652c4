import { useEffect, useMemo, useRef, useState } from 'react';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { countryTexts } from '../../../i18n/map/country.ts';
import type { Screen } from '../../../model/camera/screen.ts';
import type { Iso3 } from '../../../model/site.ts';
import { useShownLists } from '../../../state/own/lists.ts';
import { report } from '../../../state/problems.ts';
import { useActions, useApp, useScene, useView } from '../../../state/use-app.ts';
import { worldviewOf } from '../../../state/view/map-choices.ts';
import { Later } from '../../../ui/later.tsx';
import { lazyPart } from '../../../ui/lazy-part.ts';
import type { CountriesFile } from '../../overlay/countries-file.ts';
import type { ScreenPoint } from '../../screen-point.ts';
import { loadFineAreas } from '../../vector/fine-ground.ts';
import { HereBox } from '../here-box.tsx';
import { CountryFigures, CountrySites } from './country-facts.tsx';
import { countryUnder } from './country-found.ts';

const OwnInCountry = lazyPart(() => import('./own-in-country.tsx'));

/** The areas of countries; null until they are there, undefined where they cannot be had. */
function useAreas(): CountriesFile | null | undefined {
  const [file, setFile] = useState<CountriesFile | null | undefined>(null);
  useEffect(() => {
    let current = true;
    loadFineAreas().then(
      (loaded) => current && setFile(loaded),
      (problem) => {
        report(problem, 'map');
        if (current) setFile(undefined);
      },
    );
    return () => {
      current = false;
    };
  }, []);
  return file;
}

/** What a click on land opens. */
interface CountryHereProps {
  readonly screen: Pick<Screen, 'project' | 'unproject'>;
  readonly point: ScreenPoint;
  readonly bounds: { readonly width: number; readonly height: number };
  readonly onClose: () => void;
}

/** The country whose land was clicked, beside the spot: its sites by kind, its figures of research, and the ways to more. Nothing at sea, and on land of undetermined status. */
export default function CountryHere({ screen, point, bounds, onClose }: CountryHereProps) {
  const texts = useTexts(countryTexts);
  const catalog = useApp((state) => state.catalog);
  const worldview = useView(worldviewOf);
  const file = useAreas();
  const iso3 = useMemo(
    () => file && countryUnder(point, screen, file, catalog, worldview),
    [file, point, screen, catalog, worldview],
  );
  if (file === undefined) {
    return (
      <HereBox kind="text" title={texts.failedTitle} point={point} bounds={bounds} onClose={onClose}>
        <p className="small" role="alert">
          {texts.failed}
        </p>
      </HereBox>
    );
  }
  return iso3 ? <CountryCard key={iso3} {...{ iso3, point, bounds, onClose }} /> : null;
}

function CountryCard(props: Omit<CountryHereProps, 'screen'> & { iso3: Iso3 }) {
  const { iso3, point, bounds, onClose } = props;
  const { locale } = useI18n();
  const texts = useTexts(countryTexts);
  const { filters } = useScene();
  const name = useApp(({ catalog }) => catalog.countries.get(iso3)?.name[locale] ?? iso3);
  const hasLists = useShownLists().length > 0;
  const { setFilters, setChoice } = useActions();
  const element = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another spot takes the focus anew.
  useEffect(() => element.current?.focus(), [point]);
  const isFiltered = filters.country.length === 1 && filters.country[0] === iso3;
  const act = (run: () => void) => () => {
    onClose();
    run();
  };
  return (
    <HereBox kind="text" title={name} point={point} bounds={bounds} onClose={onClose} ref={element}>
      <div className="here-facts">
        <CountrySites iso3={iso3} onChoose={onClose} />
        <CountryFigures iso3={iso3} />
        {hasLists && (
          <Later>
            <OwnInCountry iso3={iso3} />
          </Later>
        )}
      </div>
      <p className="here-ways">
        <button
          type="button"
          className="text-button small"
          onClick={act(() => setFilters({ country: isFiltered ? [] : [iso3] }))}
        >
          {isFiltered ? texts.lift : texts.filter}
        </button>
        <button
          type="button"
          className="text-button small"
          onClick={act(() => setChoice({ dossier: `country:${iso3}` }))}
        >
          {texts.dossier}
        </button>
      </p>
    </HereBox>
  );
}
