import { LOCALES } from '../i18n/locales.ts';

type LanguageId = keyof typeof LOCALES;

/** A button for each of the languages, which says in that language what it is; `chosen` is null where only others are offered. */
export function LanguageSwitch(props: {
  languages: readonly LanguageId[];
  chosen: LanguageId | null;
  className?: string;
  onChoose: (language: LanguageId) => void;
}) {
  const { languages, chosen, className, onChoose } = props;
  return languages.map((id) => {
    const { short, label } = LOCALES[id];
    return (
      <button
        key={id}
        type="button"
        lang={id}
        className={className}
        aria-pressed={chosen === null ? undefined : chosen === id}
        aria-label={`${short}, ${label}`}
        title={label}
        onClick={() => onChoose(id)}
      >
        {short}
      </button>
    );
  });
}
