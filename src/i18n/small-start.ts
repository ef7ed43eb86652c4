/** A name or sentence as it stands within another. */
export const withSmallStart = (text: string, locale: string): string =>
  `${text.charAt(0).toLocaleLowerCase(locale)}${text.slice(1)}`;
