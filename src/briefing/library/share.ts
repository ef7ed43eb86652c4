import { composeTexts } from '../../i18n/briefing/compose.ts';
import type { Briefing } from '../../model/briefing/briefing.ts';
import { soundBriefing } from '../../model/briefing/edits.ts';
import { inEachLanguage, LANGUAGES } from '../../model/languages.ts';
import type { AppState } from '../../state/app-state.ts';
import { defaultView } from '../../state/view/url.ts';

/** A draft as it leaves the editor: nothing is without a title, in any language. Errors: the network's, while words are fetched. */
export async function soundDraft(draft: Briefing): Promise<Briefing> {
  await Promise.all(LANGUAGES.map(composeTexts.load));
  return soundBriefing(
    draft,
    inEachLanguage((language) => composeTexts.of(language).panel.untitled),
  );
}

/** A link that carries a whole briefing and presents it; null where it is too long for one. */
export async function linkOfBriefing(briefing: Briefing, app: AppState): Promise<string | null> {
  const { packBriefing } = await import('../../model/briefing/link.ts');
  const packed = await packBriefing(briefing);
  if (packed === null) return null;
  return `${app.linkOf({ ...defaultView(app.view.locale), briefing: briefing.id })}#shared=${packed}`;
}
