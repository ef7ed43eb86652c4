import type { Locale } from '../i18n/locale.ts';
import { LOCALES } from '../i18n/locales.ts';
import { LANGUAGES } from '../model/languages.ts';
import { remember } from './storage.ts';
import './load-error.css';

/** Said in every language, since what failed may be what speaks them. */
const say = (what: Exclude<keyof Locale['crashed'], 'text'>) =>
  LANGUAGES.map((language) => LOCALES[language].crashed[what]).join(' · ');

/** The page in place of an atlas that failed as a whole: try the same again, reload it, or begin without the present view. */
export function CrashPage({ onRetry }: { onRetry: () => void }) {
  return (
    <main className="load-error" role="alert">
      <h1>{say('title')}</h1>
      {LANGUAGES.map((language) => (
        <p key={language} lang={language}>
          {LOCALES[language].crashed.text}
        </p>
      ))}
      <div className="dialog-actions">
        <button type="button" className="text-button" onClick={onRetry}>
          {say('retry')}
        </button>
        <button type="button" className="text-button" onClick={() => location.reload()}>
          {say('reload')}
        </button>
        <a className="text-button" href={location.pathname} onClick={() => remember('visit', '')}>
          {say('afresh')}
        </a>
      </div>
    </main>
  );
}
