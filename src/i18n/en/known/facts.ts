import type { FactId } from '../../../model/register/known/facts.ts';
import { byId } from '../../by-id.ts';
import { plural } from '../../plural.ts';

/** The names of what is asked of sites, and how much of it is known. */
export const texts = {
  facts: byId<FactId>({
    category: 'Category',
    nameVi: 'Vietnamese name',
    host: 'Host institution',
    summary: 'What it does',
    city: 'City',
    address: 'Street address',
    point: 'Exact point',
    approval: 'Year of approval',
    resolution: 'Resolution of the General Conference',
    agreement: 'Year of first agreement',
    term: 'End of present term',
    status: 'Recent status',
    website: 'Website',
    email: 'General e-mail',
    languages: 'Working languages',
    year: 'Year of designation',
    area: 'Area',
    verified: 'Page that names it',
  }),
  dossier: 'Dossier',
  unknowns: 'What we don’t know',
  methods: 'How the numbers are made',
  own: 'Your own lists',
  copy: 'Use without internet',
  how: 'How this is computed',
  documents: 'What the documents say',
  columns: 'Show how much is known',
  title: 'What is known',
  known: (known: string, asked: string) => `${known} of ${asked} facts known`,
  oldest: (year: number) => `oldest of ${year}`,
  oldestNote: (year: number) =>
    `The oldest fact that may have changed since is of ${year}: the status, or the start of the term.`,
  missing: (count: number, formatted: string) =>
    `${plural(count, formatted, 'fact', 'facts')} not known: which?`,
  complete: 'Everything that the atlas asks of such a site is known.',
  passed: (date: string) => `the last known term ended ${date}`,
  add: 'Add',
  correct: 'Correct a fact',
};
