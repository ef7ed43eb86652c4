import { type CountedSite, recountSites } from '../helpers/real-tables.ts';

const PRESENT = recountSites().filter((site) => !site.former);
const WORDS = { en: ['en-GB', ' of ', ' sites'], vi: ['vi', ' trên ', ' địa điểm'] } as const;
type Language = keyof typeof WORDS;

/** What the status line says when so many sites are shown, of all the present ones or of another number. */
export function statusLine(shown: number, total = PRESENT.length, locale: Language = 'en'): string {
  const [tag, of, sites] = WORDS[locale];
  const { format } = new Intl.NumberFormat(tag);
  return `${format(shown)}${of}${format(total)}${sites}`;
}

/** What the status line says when some of the present sites are shown, or all of them, by a recount of the tables. */
export const statusOf = (isShown: (site: CountedSite) => boolean = () => true, locale?: Language): string =>
  statusLine(PRESENT.filter(isShown).length, undefined, locale);
