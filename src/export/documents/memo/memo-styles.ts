import type { INumberingOptions, IStylesOptions } from 'docx';

const INK = '1C2128';

/** The colour of what is said beside the words: captions, notes, numbers of pages. */
export const SOFT = '4D555F';

/** The sizes of the styles in half points, and what stands before and after them in twentieths of a point. */
const STYLES = {
  usual: {
    title: { size: 44, before: 0, after: 120 },
    headings: [
      { size: 32, before: 360, after: 120 },
      { size: 26, before: 280, after: 100 },
      { size: 23, before: 200, after: 80 },
    ],
    text: { size: 22, line: 288, after: 140 },
    footnote: { size: 18, after: 40 },
    caption: { size: 19, before: 120, after: 100 },
  },
  brief: {
    title: { size: 32, before: 0, after: 60 },
    headings: [
      { size: 21, before: 120, after: 40 },
      { size: 21, before: 120, after: 40 },
      { size: 19, before: 80, after: 40 },
    ],
    text: { size: 18, line: 250, after: 60 },
    footnote: { size: 14, after: 0 },
    caption: { size: 16, before: 40, after: 40 },
  },
} as const;

/** The looks of a memo in a language, all of which Word lists by its own names, so that they can be changed at once. */
export function stylesOf(language: string, isBrief = false): IStylesOptions {
  const styles = STYLES[isBrief ? 'brief' : 'usual'];
  const { text, footnote, caption } = styles;
  const heading = ({ size, before, after }: { size: number; before: number; after: number }) => ({
    run: { size, bold: true, color: INK, font: 'Arial' },
    paragraph: { spacing: { before, after }, keepNext: true },
  });
  const [first, second, third] = styles.headings;
  return {
    default: {
      document: {
        run: { font: 'Arial', size: text.size, color: INK, language: { value: language } },
        paragraph: { spacing: { line: text.line, lineRule: 'auto', after: text.after } },
      },
      title: heading(styles.title),
      heading1: heading(first),
      heading2: heading(second),
      heading3: heading(third),
      footnoteText: {
        run: { size: footnote.size, color: SOFT },
        paragraph: { spacing: { line: 240, after: footnote.after } },
      },
    },
    paragraphStyles: [
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: caption.size, color: SOFT },
        paragraph: { spacing: { before: caption.before, after: caption.after } },
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
