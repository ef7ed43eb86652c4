import { plural } from '../../plural.ts';

/** The words of the check of a briefing: what would embarrass whoever shows it. */
export const texts = {
  found: (count: number, formatted: string) =>
    `Check: ${plural(count, formatted, 'thing', 'things')} to look at`,
  sound: 'Check: nothing found',
  of: (step: string, fault: string) => `Step ${step}: ${fault}`,
  ofWhole: (fault: string) => `The briefing: ${fault}`,
  long: {
    title: (length: string, most: string, language: string) =>
      `title of ${length} characters, a slide holds ${most} (${language})`,
    text: (length: string, most: string, language: string) =>
      `text of ${length} characters, a slide of this layout holds ${most} (${language})`,
  },
  overfull: (language: string) => `more than its slide holds, even in the smallest size (${language})`,
  untranslated: (part: string, language: string) => `${part} missing: ${language}`,
  parts: {
    title: 'title',
    summary: 'summary',
    text: 'text',
    notes: 'speaker’s notes',
    figure: 'label of a figure',
    side: 'title of a side',
  },
  noSource: (passage: string, language: string) => `a number without a source: “${passage}” (${language})`,
  unknownSource: (source: string) => `no such source: ${source}`,
  unknownFigure: (figure: string) => `a figure that cannot be computed: ${figure}`,
  changed: (figure: string, part: string, was: string, now: string) =>
    `“${figure}” (${part}): ${was} when it was written, ${now} now`,
  relisted: (figure: string, part: string) => `“${figure}” (${part}): other names than when it was written`,
  accept: (fault: string) => `The words are still right: ${fault}`,
  accepted: 'Still right',
  unverified: (site: string) => `not verified by a page that was read: ${site}`,
  unknownSite: (site: string) => `no such site: ${site}`,
  unknownView: (part: string) => `the view has a part that the atlas does not know: ${part}`,
};
