import type { OpenTable } from '../../data/build/package/open-files.ts';
import type { I18n } from '../i18n/i18n-context.tsx';
import type { LanguageId } from '../model/languages.ts';
import type { Writer } from '../state/dossier/writer.ts';
import type { Page } from './address.ts';

/** What pages of a language are made with. */
export interface Press {
  readonly locale: LanguageId;
  readonly i18n: I18n;
  readonly writer: Writer;
  /** The address at which the atlas will stand, with a slash at its end; null where it is not known. */
  readonly site: string | null;
  /** The picture of where something lies, from the folder of the atlas; null where none was drawn. */
  readonly pictureOf: (page: Page) => string | null;
  /** The tables that stand as files beside the pages. */
  readonly data: readonly OpenTable[];
  readonly isFormer: (site: string) => boolean;
}
