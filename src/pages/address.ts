import type { LanguageId } from '../model/languages.ts';
import type { Iso3 } from '../model/site.ts';
import type { Kind } from '../model/vocabulary.ts';
import { defaultView, encodeView } from '../state/view/url.ts';
import type { View } from '../state/view/view.ts';
import { PAGES_FOLDER } from './places.ts';

/** What dresses all of them. */
export const SHEET = `${PAGES_FOLDER}/pages.css`;

/** What has a page of its own. */
export type PageSubject =
  | { readonly kind: 'site'; readonly id: string }
  | { readonly kind: 'country'; readonly id: Iso3 }
  | { readonly kind: 'network'; readonly id: string };

/** A page: the index of all, a list of the sites of a kind, or that of a subject. */
export type Page = { readonly kind: 'index' } | { readonly kind: 'list'; readonly id: Kind } | PageSubject;

/** Where a page lies, from the folder of the atlas. */
export const pathOf = (page: Page, locale: LanguageId): string =>
  page.kind === 'index'
    ? `${PAGES_FOLDER}/${locale}/index.html`
    : `${PAGES_FOLDER}/${locale}/${page.kind}/${page.id.toLowerCase()}.html`;

/** The address of a file as a page names it: relative, so that the folder works below any path of any host. */
export function addressFrom(from: string, to: string): string {
  const [own, other] = [from.split('/'), to.split('/')];
  let shared = 0;
  while (shared < own.length - 1 && shared < other.length - 1 && own[shared] === other[shared]) shared++;
  return `${'../'.repeat(own.length - 1 - shared)}${other.slice(shared).join('/')}`;
}

/** The same for programs that read pages: whole where the address of the atlas is known. */
export const wholeFrom = (from: string, to: string, site: string | null): string =>
  site ? new URL(to, site).href : addressFrom(from, to);

/** The address of a view of the atlas, as a link that is sent writes it, from a page. */
export const atlasFrom = (from: string, locale: LanguageId, patch: Partial<View>): string =>
  `${addressFrom(from, '')}?${encodeView({ ...defaultView(locale), ...patch })}`;

/** The view of the atlas that shows what a page is about. */
export function viewOf(page: Page, isFormer: (site: string) => boolean): Partial<View> {
  switch (page.kind) {
    case 'index':
      return {};
    case 'list':
      return { kind: [page.id] };
    case 'site':
      return { site: page.id, former: isFormer(page.id) };
    case 'country':
      return { dossier: `country:${page.id}` };
    case 'network':
      return { network: page.id, chart: ['networks'] };
  }
}
