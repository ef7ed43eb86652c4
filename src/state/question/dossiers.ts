import type { Network } from '../../model/network.ts';
import type { Site } from '../../model/site.ts';
import { FIT, type FindEntities, type FoundEntity } from './entities.ts';
import type { NamedDossier, Ranked, Suggestion } from './suggestion.ts';

/** A dossier to be opened. */
export const openDossier = (dossier: NamedDossier): Suggestion => ({ kind: 'dossier', dossier });

/** The dossier of a network. */
export const dossierOfNetwork = ({ id, name }: Network): Suggestion =>
  openDossier({ code: `network:${id}`, name });

/** The dossiers of sites that a search found. */
export const dossiersOfSites = (sites: readonly Site[]): FoundEntity<Suggestion>[] =>
  sites.map(({ id, name }) => ({
    value: openDossier({ code: `site:${id}`, name: { en: name.en, vi: name.vi ?? name.en } }),
    fit: FIT.words,
  }));

/** A dossier is offered for a whole name alone where nobody asks for one: its beginning says as much to the filters. */
export function wholeDossiers(find: FindEntities<NamedDossier>, text: string, score: number): Ranked[] {
  return find(text, 1)
    .filter(({ fit }) => fit === FIT.whole)
    .map(({ value }) => ({ suggestion: openDossier(value), score }));
}
