import { composeTexts } from '../../i18n/briefing/compose.ts';
import { useTexts } from '../../i18n/i18n-context.tsx';
import { LOCALES } from '../../i18n/locales.ts';
import { BRIEFING_LIMITS } from '../../model/briefing/briefing.ts';
import { LANGUAGES, type LanguageId } from '../../model/languages.ts';
import type { Draft } from '../../state/draft/draft.ts';
import { useDraftState } from '../../state/draft/use-draft.ts';
import { cleanField } from './clean-field.ts';

/** The title of a draft in the language that is written now. */
export function DraftTitle(props: { draft: Draft; locale: LanguageId; onRename: (title: string) => void }) {
  const { draft, locale, onRename } = props;
  const { panel: text } = useTexts(composeTexts);
  const { briefing } = useDraftState(draft);
  return (
    <input
      className="compose-title"
      aria-label={text.name}
      placeholder={text.untitled}
      lang={locale}
      value={briefing.title[locale] ?? ''}
      maxLength={BRIEFING_LIMITS.title}
      onChange={({ target }) => onRename(cleanField(target))}
      onBlur={draft.settle}
    />
  );
}

/** The language that is written, which need not be that of the atlas. */
export function DraftLanguage(props: { locale: LanguageId; onChoose: (locale: LanguageId) => void }) {
  const { locale, onChoose } = props;
  const { panel: text } = useTexts(composeTexts);
  return (
    <fieldset className="compose-language" aria-label={text.language}>
      {LANGUAGES.map((id) => (
        <button key={id} type="button" lang={id} aria-pressed={locale === id} onClick={() => onChoose(id)}>
          {LOCALES[id].label}
        </button>
      ))}
    </fieldset>
  );
}
