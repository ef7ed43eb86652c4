import { z } from 'zod';
import {
  BRIEFING_LIMITS,
  type Briefing,
  CHART_FORMS,
  STEP_FOCUS,
  STEP_LAYOUTS,
} from '../briefing/briefing.ts';
import { inEachLanguage, LANGUAGES } from '../languages.ts';
import { cleanLine, cleanText } from '../text/clean-text.ts';

/** Words of any length up to `most`, without what a program has left in them that no reader sees. */
const words = (most: number, clean = cleanText) => z.string().overwrite(clean).min(1).max(most);

/** Words in one language at least. */
const localized = (most: number, clean = cleanText) =>
  z
    .strictObject(inEachLanguage(() => words(most, clean).optional()))
    .refine(
      (said) => LANGUAGES.some((language) => said[language] !== undefined),
      `must have the words in ${LANGUAGES.map((language) => `"${language}"`).join(' or ')}`,
    );

/** Words of one line. */
const title = localized(BRIEFING_LIMITS.title, cleanLine);

const view = z
  .string()
  .max(BRIEFING_LIMITS.view)
  .regex(/^[^?#\s]*$/, 'must be the query string of a link to the atlas, without its "?"')
  .describe('The query string of a link to the atlas, without its question mark');

const ids = z.array(words(80)).max(BRIEFING_LIMITS.names);

const figures = z
  .array(
    z.strictObject({
      figure: words(BRIEFING_LIMITS.view).describe('A live figure, e.g. count kind=centre country=VNM'),
      label: title,
    }),
  )
  .min(1)
  .max(BRIEFING_LIMITS.figures);

const step = z.strictObject({
  title: title.describe('The heading of the step'),
  text: localized(BRIEFING_LIMITS.text)
    .optional()
    .describe('Limited Markdown, with figures such as {{count field=water}}'),
  notes: localized(BRIEFING_LIMITS.text).optional().describe('For the speaker alone'),
  view,
  layout: z.enum(STEP_LAYOUTS).optional().describe('How the slide is laid out; "split" where missing'),
  figures: figures.optional().describe('One to four live figures that are set large'),
  focus: z.enum(STEP_FOCUS).optional().describe('What becomes of the sites that are not named'),
  name: ids.optional().describe('Ids of the sites that are named on the map, or listed'),
  chart: z
    .strictObject({
      top: z.int().min(1).max(30).optional(),
      only: ids.min(1).optional(),
      highlight: ids.optional(),
      form: z.enum(CHART_FORMS).optional(),
    })
    .optional()
    .describe('Which rows of the chart are shown, and which are in colour'),
  sides: z
    .array(z.strictObject({ title, view, figures: figures.optional() }))
    .length(2)
    .optional()
    .describe('The two views that the layout "compare" sets side by side'),
  events: ids.min(1).optional().describe('The events of a timeline: dates, or ids of those that took part'),
  asWritten: z
    .record(words(BRIEFING_LIMITS.view), words(80))
    .optional()
    .describe('What its figures stated when the words around them were written'),
});

/** A briefing as a file holds it. */
export const briefingSchema = z.strictObject({
  format: z.literal('auspices-briefing'),
  version: z.literal(1),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'must be made of small letters, digits and hyphens'),
  title,
  summary: localized(BRIEFING_LIMITS.text).optional(),
  steps: z.array(step).min(1).max(BRIEFING_LIMITS.steps),
}) satisfies z.ZodType<Briefing>;

/** The published JSON Schema (draft 2020-12) of a briefing. */
export function briefingJsonSchema(): object {
  return { ...z.toJSONSchema(briefingSchema), title: 'Auspices briefing, version 1' };
}
