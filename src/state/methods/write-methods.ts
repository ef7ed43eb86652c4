import type { I18n } from '../../i18n/i18n-context.tsx';
import { cooperationMethodsTexts } from '../../i18n/methods/cooperation.ts';
import { distanceMethodsTexts } from '../../i18n/methods/distance.ts';
import { tableMethodsTexts } from '../../i18n/methods/tables.ts';
import type { Catalog } from '../../model/catalog/catalog.ts';
import { METHOD_IDS, type MethodId, type MethodText } from '../../model/methods/methods.ts';
import { createDigits } from './digits.ts';
import { distanceNumbers } from './distance-numbers.ts';
import { cooperationNumbers, nameCountries, tableNumbers } from './other-numbers.ts';

/** A method in words. */
export interface WrittenMethod extends MethodText {
  readonly id: MethodId;
}

/** All methods in a language, with the numbers of their examples: the page of the atlas, and `docs/methods.md`. */
export function writeMethods(
  i18n: Pick<I18n, 'locale' | 'formats'>,
  catalog: Catalog,
): readonly WrittenMethod[] {
  const { locale } = i18n;
  const digits = createDigits(i18n);
  const distance = distanceMethodsTexts.of(locale);
  const ofDistance = distanceNumbers(digits);
  const cooperation = cooperationMethodsTexts.of(locale);
  const ofCooperation = cooperationNumbers(digits);
  const tables = tableMethodsTexts.of(locale);
  const ofTables = tableNumbers(digits, nameCountries(i18n, catalog));
  const written: Readonly<Record<MethodId, MethodText>> = {
    distance: distance.distance(ofDistance.distance),
    people: distance.people(ofDistance.people),
    shares: distance.shares(ofDistance.shares),
    farthest: distance.farthest(ofDistance.farthest),
    years: distance.years(ofDistance.years),
    mandate: distance.mandate(ofDistance.mandate),
    whatif: distance.whatif(ofDistance.whatif),
    candidates: distance.candidates(ofDistance.candidates),
    partners: cooperation.partners(ofCooperation.partners),
    paths: cooperation.paths(ofCooperation.paths),
    works: cooperation.works(ofCooperation.works),
    graph: cooperation.graph(),
    parts: tables.parts(ofTables.parts),
    ranks: tables.ranks(ofTables.ranks),
    research: tables.research(ofTables.research),
    similar: tables.similar(ofTables.similar),
    terms: tables.terms(ofTables.terms),
  };
  return METHOD_IDS.map((id) => ({ id, ...written[id] }));
}
