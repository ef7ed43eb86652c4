import { compositionTexts } from '../../i18n/charts/composition.ts';
import type { I18n } from '../../i18n/i18n-context.tsx';
import { FIELDS, GROUPS, type Group, KINDS, REGIONS, type Region } from '../../model/vocabulary.ts';

/** The names of parts and subjects, and their numbers, as a reader sees them. */
export function createCompositionWords({ messages, formats, locale }: I18n) {
  const names = new Map<string, string>([
    ...FIELDS.map((field) => [field, messages.fields[field].name] as const),
    ...KINDS.map((kind) => [kind, messages.kinds[kind].long] as const),
    ...REGIONS.map((region) => [region, messages.regions[region].name] as const),
    ...GROUPS.map((group) => [group, messages.groups[group]] as const),
  ]);
  return {
    text: compositionTexts.of(locale),
    formats,
    partName: (part: string) => names.get(part) ?? part,
    subjectName: (subject: Region | Group) => names.get(subject) ?? subject,
    /** One decimal, so that the difference of two shares is the one that is written beside them. */
    percent: (share: number) => `${formats.measure(share * 100)}%`,
    points: (difference: number) => formats.measure(Math.abs(difference) * 100),
  };
}

/** What `createCompositionWords` gives. */
export type CompositionWords = ReturnType<typeof createCompositionWords>;
