import { composeTexts } from '../../i18n/briefing/compose.ts';
import type { Localized } from '../../model/briefing/briefing.ts';
import { LANGUAGES } from '../../model/languages.ts';

/** The title of a copy, in the languages in which the original has one. Errors: the network's, while words are fetched. */
export async function copyTitle(title: Localized): Promise<Localized> {
  await Promise.all(LANGUAGES.map(composeTexts.load));
  return Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const name = title[language];
      return name ? [[language, composeTexts.of(language).panel.copyOf(name)]] : [];
    }),
  );
}
