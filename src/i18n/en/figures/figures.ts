import type { ResearchFigure } from '../../../model/dossier/figures.ts';
import { plural } from '../../plural.ts';

/** The words of the figures that countries are filled, ranked and compared by. */
export const texts = {
  /** Briefly, in full, and where they come from, in full and briefly. */
  research: {
    spending: {
      name: 'Spending on R&D, % of GDP',
      unit: 'Spending on research and development, % of GDP',
      source: 'World Bank, World Development Indicators, GB.XPD.RSDV.GD.ZS (UNESCO Institute for Statistics)',
      from: 'World Bank, UNESCO Institute for Statistics',
    },
    researchers: {
      name: 'Researchers per million people',
      unit: 'Researchers per million people',
      source: 'World Bank, World Development Indicators, SP.POP.SCIE.RD.P6 (UNESCO Institute for Statistics)',
      from: 'World Bank, UNESCO Institute for Statistics',
    },
    articles: {
      name: 'Articles in a year',
      unit: 'Articles in science and engineering in a year, by the shares of their authors',
      source:
        'US National Center for Science and Engineering Statistics, Science and Engineering Indicators, table SPBS-2',
      from: 'US National Center for Science and Engineering Statistics',
    },
  } satisfies Record<ResearchFigure, { name: string; unit: string; source: string; from: string }>,
  /** What stands over them in a list. */
  ofResearch: 'Figures of research',
  sites: 'All sites',
  centresOf: (field: string) => `Centres: ${field}`,
  years: (first: number, last: number) =>
    first === last ? `Of the year ${first}.` : `The latest figure of each country, from ${first} to ${last}.`,
  old: (count: number, formatted: string) =>
    `${formatted} ${count === 1 ? 'is' : 'are'} older than ten years.`,
  source: (source: string) => `Source: ${source}.`,
  unknown: (count: number, formatted: string) =>
    `Not known: ${plural(count, formatted, 'country or territory', 'countries and territories')}`,
  failed: 'The figures of research could not be loaded.',
  legend: {
    caption: (name: string, years: string, from: string) => `${name}, ${years} (${from}):`,
    none: 'No figure is known of any country that the filters of place leave.',
    ofPlace: 'Of the countries that the filters of place leave.',
    classes: 'Classes by ckmeans, which keeps figures within a class as close as can be.',
    ratios: 'Classes by ckmeans of the logarithm: articles differ by their ratio.',
    notPerHead: 'Of the whole country, not per head.',
    bare: 'Not known is not zero: these countries are not coloured, nor are areas of undetermined status.',
  },
};
