import { plural } from '../../plural.ts';

/** The words around the methods on their page. */
export const texts = {
  title: 'How the numbers are made',
  intro:
    'For whoever wants to check a number: what each measure counts, what it is made of, what it does not say, and an example that can be worked out by hand. The examples are checked against the atlas with every change.',
  contents: 'The measures',
  parts: {
    formula: 'Formula',
    data: 'Data',
    limits: 'Limits',
    example: 'Example',
  },
  unknown: (id: string) => `This page has no section “${id}”. Its sections:`,
  units: {
    km: (km: string) => `${km} km`,
    people: (count: string) => `${count} people`,
    keywords: (count: number, formatted: string) => plural(count, formatted, 'keyword', 'keywords'),
  },
  print: 'Print',
  copy: 'Copy the link',
  copied: 'Link copied',
  copyFailed: 'The browser does not allow copying. Copy it from the address bar.',
  data: 'All tables, each row with its sources, can be downloaded under “About the data and the map”.',
};
