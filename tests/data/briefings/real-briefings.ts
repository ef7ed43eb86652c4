import { fileURLToPath } from 'node:url';
import { readBriefings } from '../../../data/build/briefings.ts';
import type { Problem } from '../../../data/build/reading/problem.ts';
import { formatsOf } from '../../../src/i18n/format.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';
import type { Briefing } from '../../../src/model/briefing/briefing.ts';
import { type Block, type Inline, parseBriefingText } from '../../../src/model/briefing/text.ts';
import { createSearch } from '../../../src/model/search/search.ts';
import { computeFigure, type FigureContext } from '../../../src/state/briefing-figures.ts';
import { createSceneSelector } from '../../../src/state/scene/select-scene.ts';
import { decodeView, defaultView } from '../../../src/state/view/url.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { readTable } from '../../helpers/real-tables.ts';

export const catalog = realCatalog();
export const LANGUAGES = ['en', 'vi'] as const;

/** Reads the briefings of a folder of data, with what is wrong in them. */
export function read(folder: string) {
  const problems: Problem[] = [];
  return { briefings: readBriefings(folder, (problem) => problems.push(problem)), problems };
}

/** The ready-made briefings, as the build reads them. */
export const real = read(fileURLToPath(new URL('../../../data', import.meta.url)));

/** Each of them with its id; all are arguments. */
export const ARGUED: readonly (readonly [id: string, briefing: Briefing])[] = real.briefings.map(
  (briefing) => [briefing.id, briefing],
);

const indicators = readTable('indicators').map((row) => ({
  id: row.id ?? '',
  label: { en: '', vi: '' },
  entity: '',
  value: Number(row.value),
  unit: '',
  year: null,
  sources: (row.source ?? '').split(';').filter(Boolean),
  note: null,
}));

/** What figures are computed from, in each language. */
export const contexts = await Promise.all(
  LANGUAGES.map(async (locale): Promise<FigureContext> => {
    const i18n = { locale, messages: await LOCALES[locale].load(), formats: formatsOf(locale) };
    return { catalog, selectScene: createSceneSelector(catalog, createSearch), indicators, i18n };
  }),
);

const [english] = contexts;

/** What a step's view leaves, in English. */
export function sceneOf(view: string) {
  const decoded = decodeView(view, catalog, defaultView('en'));
  if (!english) throw new Error('no language');
  return { ...decoded, scene: english.selectScene(decoded.view) };
}

/** The ids of the sites that filters leave. */
export function idsOf(view: string): readonly string[] {
  return Array.from(sceneOf(view).scene.visible, (index) => catalog.sites[index]?.id ?? '');
}

/** How many sites filters leave, written as in a figure. */
export const countOf = (argument: string) => idsOf(argument.replaceAll(' ', '&')).length;

/** The parts of a block. */
export const partsOf = (block: Block): readonly Inline[] =>
  block.kind === 'list' ? block.items.flat() : block.parts;

/** Parts without those that only hold others. */
export const flat = (parts: readonly Inline[]): readonly Inline[] =>
  parts.flatMap((part) => ('parts' in part ? flat(part.parts) : [part]));

/** Every part of a text. */
export const allParts = (text: string | undefined) =>
  flat(parseBriefingText(text ?? '').flatMap((block) => partsOf(block)));

/** A text as the audience reads it: its figures computed, without the marks of its sources. */
export function shown(text: string | undefined, context: FigureContext): string {
  const say = (parts: readonly Inline[]) =>
    flat(parts)
      .map((part) => {
        if (part.kind === 'figure') return computeFigure(part.name, part.argument, context)?.text ?? '…';
        return 'text' in part ? part.text : '';
      })
      .join('');
  return parseBriefingText(text ?? '')
    .flatMap((block) => (block.kind === 'list' ? block.items : [block.parts]))
    .map(say)
    .join('\n');
}

/** A figure that stands without braces. */
export function computed(figure: string, context: FigureContext): string | undefined {
  const [name = '', ...argument] = figure.split(' ');
  return computeFigure(name, argument.join(' '), context)?.text;
}
