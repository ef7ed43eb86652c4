import type { Position } from 'geojson';
import type { Catalog } from '../../model/catalog/catalog.ts';
import type { Iso3 } from '../../model/site.ts';
import { at } from '../../model/typed.ts';
import type { Filling } from '../../state/overlay/filling.ts';
import type { Belonging } from '../../state/overlay/map-overlay.ts';
import type { Worldview } from '../../state/view/map-choices.ts';
import { BELONGING_COLOURS } from '../../theme/belonging-colours.ts';
import { countColours } from '../../theme/count-colours.ts';
import type { ThemeId } from '../../theme/tokens.ts';
import type { CountriesFile } from './countries-file.ts';

/** Countries that are filled in one colour. */
export interface CountryFill {
  /** Names the group in ids of layers. */
  readonly key: string;
  readonly colour: string;
  readonly codes: readonly Iso3[];
  /** Where those stand that are too small to be seen. */
  readonly small: readonly Position[];
  /** Islets that the worldview gives to one of them. */
  readonly islets: readonly Position[];
}

type Group = Pick<CountryFill, 'key' | 'colour' | 'codes'>;

const BELONGINGS: readonly Belonging[] = ['first', 'second', 'both'];

/** The countries of each colour, by what they are filled by. */
function groupsOf(filling: Filling, theme: ThemeId): readonly Group[] {
  if (filling.kind !== 'members') {
    const colours = countColours(theme, filling.classes.length);
    return filling.classes.map(({ countries }, index) => ({
      key: `class-${index + 1}`,
      colour: at(colours, index),
      codes: countries,
    }));
  }
  return BELONGINGS.flatMap((belonging) => {
    const own = [...filling.countries].filter(([, to]) => to === belonging);
    const codes = own.map(([iso3]) => iso3).sort();
    const colour = BELONGING_COLOURS[theme][belonging];
    return codes.length > 0 ? [{ key: belonging, colour, codes }] : [];
  });
}

/** What is to be filled and how, one entry for each colour that occurs; nothing before the areas have come. */
export function countryFills(
  filling: Filling | null,
  file: CountriesFile | null,
  { countries }: Catalog,
  worldview: Worldview,
  theme: ThemeId,
): readonly CountryFill[] {
  if (!file || !filling) return [];
  return groupsOf(filling, theme).map((group) => {
    const small = group.codes.flatMap((iso3) => {
      const lngLat = countries.get(iso3)?.lngLat;
      return file.large.has(iso3) || !lngLat ? [] : [[...lngLat]];
    });
    const islets = file.islets.flatMap(({ owners, points }) =>
      group.codes.includes(owners[worldview]) ? points : [],
    );
    return { ...group, small, islets };
  });
}
