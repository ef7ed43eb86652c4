import { z } from 'zod';
import { BRIEFING_LIMITS, type Briefing } from '../briefing/briefing.ts';
import { inEachLanguage, LANGUAGES } from '../languages.ts';

const words = (most: number) => z.string().min(1).max(most);

/** Words in one language at least. */
const localized = (most: number) =>
  z
    .strictObject(inEachLanguage(() => words(most).optional()))
    .refine(
      (said) => LANGUAGES.some((language) => said[language] !== undefined),
      `must have the words in ${LANGUAGES.map((language) => `"${language}"`).join(' or ')}`,
    );

const step = z.strictObject({
  title: localized(BRIEFING_LIMITS.title).describe('The heading of the step'),
  text: localized(BRIEFING_LIMITS.text)
    .optional()
    .describe('Limited Markdown, with figures such as {{count field=water}}'),
  notes: localized(BRIEFING_LIMITS.text).optional().describe('For the speaker alone'),
  view: z
    .string()
    .max(BRIEFING_LIMITS.view)
    .regex(/^[^?#\s]*$/, 'must be the query string of a link to the atlas, without its "?"')
    .describe('The query string of a link to the atlas, without its question mark'),
});

/** A briefing as a file holds it. */
export const briefingSchema = z.strictObject({
  format: z.literal('auspices-briefing'),
  version: z.literal(1),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'must be made of small letters, digits and hyphens'),
  title: localized(BRIEFING_LIMITS.title),
  summary: localized(BRIEFING_LIMITS.text).optional(),
  steps: z.array(step).min(1).max(BRIEFING_LIMITS.steps),
}) satisfies z.ZodType<Briefing>;

/** The published JSON Schema (draft 2020-12) of a briefing. */
export function briefingJsonSchema(): object {
  return { ...z.toJSONSchema(briefingSchema), title: 'Auspices briefing, version 1' };
}
