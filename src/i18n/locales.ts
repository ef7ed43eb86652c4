import type { Messages } from './en.ts';

/** A language that the interface speaks: its own name, and its messages, loaded when first chosen. */
interface Locale {
  readonly label: string;
  /** Two letters for a narrow switch. */
  readonly short: string;
  readonly load: () => Promise<Messages>;
}

/** The languages, in the order of the switch. */
export const LOCALES = {
  en: { label: 'English', short: 'EN', load: async () => (await import('./en.ts')).en },
  vi: { label: 'Tiếng Việt', short: 'VI', load: async () => (await import('./vi.ts')).vi },
} as const satisfies Record<string, Locale>;

export type LocaleId = keyof typeof LOCALES;

/** The first of the reader's languages that the interface speaks; English where it speaks none. */
export function preferredLocale(languages: readonly string[]): LocaleId {
  for (const language of languages) {
    const code = language.toLowerCase().split('-')[0] ?? '';
    if (code in LOCALES) return code as LocaleId;
  }
  return 'en';
}
