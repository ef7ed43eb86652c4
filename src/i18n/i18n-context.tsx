import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import type { LanguageId } from '../model/languages.ts';
import type { LngLat } from '../model/site.ts';
import type { Messages } from './en/messages.ts';
import { type Formats, formatsOf } from './format.ts';
import { LOCALES } from './locales.ts';
import { speak, type TextPart } from './text-part.ts';

/** Names a point where it is a known place; null where it has no name but its coordinates. */
export type NamePoint = (lngLat: LngLat) => string | null;

/** A language with everything that a component needs to speak it. */
export interface I18n {
  readonly locale: LanguageId;
  readonly messages: Messages;
  readonly formats: Formats;
  /** Once the names of places have come, which is when something speaks of a point. */
  readonly namePoint?: NamePoint;
}

const I18nContext = createContext<I18n | null>(null);

/** Loads a language, for the parts of the interface that are here. Errors: the network's, where words cannot be fetched. */
export async function loadI18n(locale: LanguageId): Promise<I18n> {
  const messages = await LOCALES[locale].load();
  await speak(locale);
  return { locale, messages, formats: formatsOf(locale) };
}

/**
 * Speaks `locale` to everything below; until its messages have come, or where they cannot be had, which `onFail` is told, the
 * language before stays.
 */
export function I18nProvider(props: {
  initial: I18n;
  locale: LanguageId;
  /** The same function each time. */
  onFail: (problem: unknown) => void;
  namePoint?: NamePoint | undefined;
  children: ReactNode;
}) {
  const { initial, locale, onFail, namePoint, children } = props;
  const [i18n, setI18n] = useState(initial);
  useEffect(() => {
    let current = true;
    if (i18n.locale !== locale) {
      loadI18n(locale).then((loaded) => current && setI18n(loaded), onFail);
    }
    return () => {
      current = false;
    };
  }, [locale, i18n.locale, onFail]);
  const spoken = useMemo(() => (namePoint ? { ...i18n, namePoint } : i18n), [i18n, namePoint]);
  return <I18nContext value={spoken}>{children}</I18nContext>;
}

/** The language of the interface. Error: outside of `I18nProvider`. */
export function useI18n(): I18n {
  const i18n = use(I18nContext);
  if (!i18n) throw new Error('useI18n is called outside of I18nProvider');
  return i18n;
}

/** Messages that were loaded with their part of the interface, in the reader's language. */
export function useTexts<Texts>(part: TextPart<Texts>): Texts {
  return part.of(useI18n().locale);
}
