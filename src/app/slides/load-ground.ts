import { SLIDE_FONT } from '../../briefing/slide/slide-svg.ts';
import { LETTERS, loadFonts } from '../../export/pictures/fonts.ts';
import { loadCountries } from '../../map/overlay/countries-file.ts';
import { loadFineWorld } from '../../map/vector/fine-ground.ts';
import { report } from '../../state/problems.ts';

/** What could not be loaded is null: maps are then drawn without it. */
const orNull = <T>(loading: Promise<T>): Promise<T | null> =>
  loading.catch((problem: unknown) => {
    report(problem, 'map');
    return null;
  });

/** Loads the detailed ground and the areas of countries, and the fonts by which slides are measured. */
export async function loadGround() {
  const [fine, countries] = await Promise.all([
    orNull(loadFineWorld()),
    orNull(loadCountries()),
    loadFonts(SLIDE_FONT, LETTERS),
  ]);
  return { fine, countries };
}

/** The ground of the maps of slides. */
export type LoadedGround = Awaited<ReturnType<typeof loadGround>>;
