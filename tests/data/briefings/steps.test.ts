import { describe, expect, it } from 'vitest';
import { LONGEST_TEXT, LONGEST_TITLE } from '../../../src/briefing/compose/check/embarrassment.ts';
import type { BriefingStep } from '../../../src/model/briefing/briefing.ts';
import { FIELDS, GROUPS, KINDS, REGIONS } from '../../../src/model/vocabulary.ts';
import type { ChartId } from '../../../src/state/view/charts.ts';
import { readTable } from '../../helpers/real-tables.ts';
import {
  ARGUED,
  allParts,
  catalog,
  computed,
  contexts,
  idsOf,
  LANGUAGES,
  sceneOf,
  shown,
} from './real-briefings.ts';

const LONGEST_LABEL = 40;

const idsOfTable = (table: string) => new Set(readTable(table).map(({ id }) => id ?? ''));
const countries = new Set(catalog.countries.keys());

/** The rows that a chart can show, by their ids. */
function rowsOf(chart: ChartId | undefined, step: BriefingStep): ReadonlySet<string> | null {
  switch (chart) {
    case 'countries': {
      const level = sceneOf(step.view).view.options['countries-by'] ?? 'country';
      return { country: countries, region: new Set<string>(REGIONS), group: new Set<string>(GROUPS) }[level];
    }
    case 'copublications':
      return countries;
    case 'fields':
      return new Set<string>(FIELDS);
    case 'composition':
      return new Set<string>([...FIELDS, ...KINDS]);
    case 'growth':
      return sceneOf(step.view).view.options['growth-view'] === 'terms'
        ? idsOfTable('centres')
        : new Set(Array.from({ length: 120 }, (_, index) => `${1945 + index}`));
    case 'network':
      return new Set([...idsOfTable('centres'), ...countries]);
    case 'indicators':
      return idsOfTable('indicators');
    case 'networks':
      return idsOfTable('networks');
    default:
      return null;
  }
}

/** The events that a step names: by date, or by one that took part. */
const eventsOf = (step: BriefingStep) =>
  readTable('timeline').filter(({ date = '', entities = '' }) =>
    step.events?.some((event) => date === event || entities.split(';').includes(event)),
  );

const figuresOf = ({ figures = [], sides = [] }: BriefingStep) => [
  ...figures,
  ...sides.flatMap((side) => side.figures ?? []),
];

/** Whether what a step says can be traced: by a figure, a document, a chart of figures with sources, or events. */
function hasSource(step: BriefingStep): boolean {
  const said = LANGUAGES.every((lang) =>
    [...allParts(step.title[lang]), ...allParts(step.text?.[lang])].some(
      ({ kind }) => kind === 'source' || kind === 'figure',
    ),
  );
  return said || figuresOf(step).length > 0 || eventsOf(step).length > 0;
}

/** The names of the two categories are no numbers. */
const withoutNames = (words: string) => words.replace(/(category|dạng) \d/gi, '');

describe.each(ARGUED)('the steps of the briefing %s', (_id, { steps }) => {
  const eachStep = (check: (step: BriefingStep, place: string) => void) => {
    for (const [index, step] of steps.entries()) check(step, `step ${index + 1}: ${step.title.en}`);
  };

  it('are eight to fourteen, from a title to the sources', () => {
    expect(steps.length).toBeGreaterThanOrEqual(8);
    expect(steps.length).toBeLessThanOrEqual(14);
    expect(steps[0]?.layout).toBe('title');
    expect(steps.at(-1)?.layout).toBe('sources');
    expect(steps.slice(1, -1).map(({ layout }) => layout)).not.toContain(undefined);
  });

  it('have what their layout needs, and no chart where none is drawn', () => {
    eachStep((step, place) => {
      const { layout = 'split', figures, sides, name, events } = step;
      const { chart } = sceneOf(step.view).view;
      expect(figures !== undefined, place).toBe(layout === 'figures');
      expect(sides?.length ?? 0, place).toBe(layout === 'compare' ? 2 : 0);
      expect(events !== undefined, place).toBe(layout === 'timeline');
      if (layout === 'timeline') expect(eventsOf(step).length, place).toBeGreaterThan(2);
      if (layout === 'chart') expect(chart, place).toHaveLength(1);
      else if (layout !== 'split') expect(chart, place).toEqual([]);
      else expect(chart.length, place).toBeLessThan(2);
      if (step.chart) expect(chart, place).toHaveLength(1);
      if (layout === 'list') {
        const listed = name ?? idsOf(step.view);
        expect(listed.length, place).toBeGreaterThan(0);
        expect(listed.length, place).toBeLessThanOrEqual(9);
      }
    });
  });

  it('name only sites that their view shows, and ask for events that there are', () => {
    eachStep((step, place) => {
      const visible = idsOf(step.view);
      expect(visible.length, place).toBeGreaterThan(0);
      for (const id of step.name ?? []) expect(visible, place).toContain(id);
      if (step.focus === 'only') expect(step.name?.length ?? 0, place).toBeGreaterThan(0);
      for (const event of step.events ?? [])
        expect(eventsOf({ ...step, events: [event] }).length, `${place}: ${event}`).toBeGreaterThan(0);
    });
  });

  it('ask for rows that their chart has', () => {
    eachStep((step, place) => {
      const asked = [...(step.chart?.only ?? []), ...(step.chart?.highlight ?? [])];
      const rows = rowsOf(sceneOf(step.view).view.chart[0], step);
      for (const row of asked) expect(rows?.has(row), `${place}: ${row}`).toBe(true);
      const { only } = step.chart ?? {};
      if (only) for (const row of step.chart?.highlight ?? []) expect(only, place).toContain(row);
    });
  });

  it('show the boundaries and names of one view of the world throughout', () => {
    const views = steps.flatMap(({ view, sides = [] }) => [view, ...sides.map((side) => side.view)]);
    expect(new Set(views.map((view) => sceneOf(view).view.worldview)).size).toBe(1);
  });

  it('have notes for the speaker, and words, in both languages', () => {
    eachStep((step, place) => {
      for (const lang of LANGUAGES) {
        expect((step.notes?.[lang] ?? '').length, `${place} ${lang}`).toBeGreaterThan(60);
        if (step.layout !== 'sources') expect(step.text?.[lang], `${place} ${lang}`).toBeTruthy();
      }
    });
  });

  it('spell places in English as the tables do, without the letters of Vietnamese', () => {
    const vietnamese = /[ăđơư\u1ea0-\u1ef9]/i;
    eachStep(({ title, text, notes }, place) => {
      for (const words of [title, text, notes])
        expect(words?.en?.normalize('NFC') ?? '', place).not.toMatch(vietnamese);
    });
  });

  it('compute every figure that is set large, and label it in few words', () => {
    eachStep((step, place) => {
      for (const { figure, label } of figuresOf(step))
        for (const context of contexts) {
          expect(computed(figure, context), `${place}: ${figure}`).toMatch(/\d/);
          const words = label[context.i18n.locale] ?? '';
          expect(words, place).toBe(words.normalize('NFC'));
          expect(words.length, `${place}: ${words}`).toBeGreaterThan(0);
          expect(words.length, `${place}: ${words}`).toBeLessThanOrEqual(LONGEST_LABEL);
        }
      for (const side of step.sides ?? []) {
        expect(sceneOf(side.view).rejected, place).toEqual([]);
        expect(idsOf(side.view).length, place).toBeGreaterThan(0);
      }
    });
  });

  it('are as short as a slide needs them', () => {
    eachStep((step) => {
      for (const context of contexts) {
        const { locale } = context.i18n;
        const title = shown(step.title[locale], context);
        const text = shown(step.text?.[locale], context);
        expect(title.length, title).toBeLessThanOrEqual(LONGEST_TITLE);
        expect(text.length, `${title}: ${text}`).toBeLessThanOrEqual(LONGEST_TEXT[step.layout ?? 'split']);
      }
    });
  });

  it('say from where they have it', () => {
    eachStep((step, place) => {
      const isFrame = ['title', 'section', 'sources'].includes(step.layout ?? 'split');
      if (!isFrame) expect(hasSource(step), place).toBe(true);
    });
  });

  it('have no number in a title or a label that neither a figure nor a source stands for', () => {
    eachStep((step, place) => {
      const sourced = (lang: 'en' | 'vi') =>
        step.events !== undefined ||
        allParts(step.text?.[lang]).some(
          (part) => part.kind === 'source' || (part.kind === 'figure' && part.name === 'indicator'),
        );
      for (const lang of LANGUAGES) {
        const parts = allParts(step.title[lang]);
        const live = parts.map((part) => (part.kind === 'figure' ? part.argument : '')).join(' ');
        const plain = parts.map((part) => (part.kind === 'text' ? part.text : '')).join(' ');
        for (const [number] of withoutNames(plain).matchAll(/\d+/g))
          expect(live.includes(number) || sourced(lang), `${place}: ${number}`).toBe(true);
        for (const { figure, label } of figuresOf(step))
          for (const [number] of withoutNames(label[lang] ?? '').matchAll(/\d+/g))
            expect(figure.startsWith('indicator ') || figure.includes(number), place).toBe(true);
      }
    });
  });
});
