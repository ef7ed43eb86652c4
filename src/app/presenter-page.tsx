import { useEffect } from 'react';
import PresenterWindow from '../briefing/present/presenter-window.tsx';
import { type I18n, I18nProvider, useI18n } from '../i18n/i18n-context.tsx';
import { reportLanguage } from '../state/problems.ts';
import { useView } from '../state/use-app.ts';
import { useTheme } from './use-theme.ts';

function Themed() {
  useTheme();
  const { locale, messages } = useI18n();
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = `${messages.app.briefings} · ${messages.app.name}`;
  }, [locale, messages]);
  return <PresenterWindow />;
}

/** The page of the presenter's window, in the language of the presentation. */
export default function PresenterPage({ i18n }: { i18n: I18n }) {
  const locale = useView((view) => view.locale);
  return (
    <I18nProvider initial={i18n} locale={locale} onFail={reportLanguage}>
      <Themed />
    </I18nProvider>
  );
}
