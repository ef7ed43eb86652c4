import { useI18n } from '../../i18n/i18n-context.tsx';
import './english-note.css';

/**
 * A note that is there in English alone. Whoever reads another language finds it behind a line that says so, so that what is read reads in
 * one language.
 */
export function EnglishNote({ label, note }: { label?: string; note: string }) {
  const { messages, locale } = useI18n();
  if (locale !== 'en') {
    return (
      <details className="english-note">
        <summary>{messages.details.noteEnglish}</summary>
        <p lang="en">{note}</p>
      </details>
    );
  }
  return (
    <p className="english-note">
      {label && <span className="faint">{label}: </span>}
      {note}
    </p>
  );
}
