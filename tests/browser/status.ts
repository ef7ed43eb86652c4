import { type CountedSite, recountSites } from '../helpers/real-tables.ts';

const PRESENT = recountSites().filter((site) => !site.former);
const WORDS = { en: ['en-GB', ' of ', ' sites'], vi: ['vi', ' trên ', ' địa điểm'] } as const;

/** What the status line says when some of the present sites are shown, or all of them, by a recount of the tables. */
export function statusOf(
  isShown: (site: CountedSite) => boolean = () => true,
  locale: keyof typeof WORDS = 'en',
): string {
  const [tag, of, sites] = WORDS[locale];
  const { format } = new Intl.NumberFormat(tag);
  return `${format(PRESENT.filter(isShown).length)}${of}${format(PRESENT.length)}${sites}`;
}
