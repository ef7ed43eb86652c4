import { SWATCH } from './swatch-markup.ts';

/** A sample of the legend, from the markup that `swatchMarkup` made of it. */
export function Sample({ markup }: { markup: string }) {
  return (
    <svg
      {...SWATCH}
      aria-hidden="true"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: numbers and colours of our own, and no text.
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  );
}
