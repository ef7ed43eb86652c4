import { useEffect } from 'react';
import { useI18n } from '../i18n/i18n-context.tsx';
import { useApp, useScene } from '../state/use-app.ts';
import { describeFilters } from '../state/view/describe.ts';
import { useAfterFrame } from '../ui/frames/use-after-frame.ts';

/** Names the page and its language after what it shows; a component of its own, so that nothing else renders with it. */
export function PageTitle() {
  const i18n = useI18n();
  const catalog = useApp((state) => state.catalog);
  const { filters } = useAfterFrame(useScene());
  const { locale, messages } = i18n;
  const sentence = describeFilters(filters, i18n, catalog);
  // Apart from the title: setting the language, even to what it is, restyles every element.
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  useEffect(() => {
    document.title = `${sentence} · ${messages.app.name}`;
  }, [messages, sentence]);
  return null;
}
