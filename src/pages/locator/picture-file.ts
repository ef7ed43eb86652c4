import type { LanguageId } from '../../model/languages.ts';

/** What has a picture of its own. */
export interface Pictured {
  readonly kind: 'site' | 'country' | 'network';
  readonly id: string;
}

/** The name of a picture, from the folder of the pictures: one for all languages, or that of a language where names stand in it. */
export const pictureFile = ({ kind, id }: Pictured, locale: LanguageId | null): string =>
  `${locale ? `${locale}/` : ''}${kind}/${id.toLowerCase()}.png`;
