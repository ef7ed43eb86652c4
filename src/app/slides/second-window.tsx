import { useEffect } from 'react';
import { AudienceWindow } from '../../briefing/present/windows/audience-window.tsx';
import { PresenterWindow } from '../../briefing/present/windows/presenter-window.tsx';
import { type I18n, I18nProvider, useI18n } from '../../i18n/i18n-context.tsx';
import type { WorldFile } from '../../map/vector/world-file.ts';
import { reportLanguage } from '../../state/problems.ts';
import { useView } from '../../state/use-app.ts';
import { useTheme } from '../use-theme.ts';
import { followedTalk } from './talk.ts';
import { usePresentedNeeds } from './use-presented-needs.ts';
import { useSlideLibrary } from './use-slide-library.ts';

interface SecondWindowProps {
  readonly world: WorldFile;
  readonly isAudience: boolean;
}

function Shown({ world, isAudience }: SecondWindowProps) {
  const slides = useSlideLibrary(world, useTheme(), usePresentedNeeds());
  const { locale, messages } = useI18n();
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = `${messages.app.briefings} · ${messages.app.name}`;
  }, [locale, messages]);
  const talk = followedTalk();
  return isAudience ? (
    <AudienceWindow slides={slides} talk={talk} />
  ) : (
    <PresenterWindow slides={slides} talk={talk} />
  );
}

/** The page of the presenter's or the audience's window, in the language of the presentation. */
export default function SecondWindow({ i18n, ...props }: SecondWindowProps & { i18n: I18n }) {
  const locale = useView((view) => view.locale);
  return (
    <I18nProvider initial={i18n} locale={locale} onFail={reportLanguage}>
      <Shown {...props} />
    </I18nProvider>
  );
}
