import type { INumberingOptions, IStylesOptions } from 'docx';

const INK = '1C2128';

/** The colour of what is said beside the words: captions, notes, numbers of pages. */
export const SOFT = '4D555F';

/** The sizes of the styles in half points, and what stands before and after them in twentieths of a point. */
const STYLES = {
  title: { size: 44, before: 0, after: 120 },
  headings: [
    { size: 32, before: 360, after: 120 },
    { size: 26, before: 280, after: 100 },
    { size: 23, before: 200, after: 80 },
  ],
} as const;

/** The looks of a memo in a language, all of which Word lists by its own names, so that they can be changed at once. */
export function stylesOf(language: string): IStylesOptions {
  const heading = ({ size, before, after }: { size: number; before: number; after: number }) => ({
    run: { size, bold: true, color: INK, font: 'Arial' },
    paragraph: { spacing: { before, after }, keepNext: true },
  });
  const [first, second, third] = STYLES.headings;
  return {
    default: {
      document: {
        run: { font: 'Arial', size: 22, color: INK, language: { value: language } },
        paragraph: { spacing: { line: 288, lineRule: 'auto', after: 140 } },
      },
      title: heading(STYLES.title),
      heading1: heading(first),
      heading2: heading(second),
      heading3: heading(third),
      footnoteText: { run: { size: 18, color: SOFT }, paragraph: { spacing: { line: 240, after: 40 } } },
    },
    paragraphStyles: [
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 19, color: SOFT },
        paragraph: { spacing: { before: 120, after: 100 } },
      },
    ],
  };
}

/** The numbers of the references, which hang before them. */
export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: 'sources',
      levels: [
        {
          level: 0,
          format: 'decimal',
          text: '%1.',
          style: {
            paragraph: { indent: { left: 425, hanging: 425 }, spacing: { after: 60 } },
            run: { size: 20 },
          },
        },
      ],
    },
  ],
};
