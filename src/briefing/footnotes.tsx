import { useMemo } from 'react';
import { briefingTexts } from '../i18n/briefing/frame.ts';
import { useI18n, useTexts } from '../i18n/i18n-context.tsx';
import type { FigureContext } from '../state/briefing-figures.ts';
import { useKnowledge } from '../state/cooperation/knowledge.ts';
import { sourcesOfText } from './slide/sources.ts';

/** The sources of a text, numbered as its marks are; nothing where it names none. */
export function Footnotes({ text, context }: { text: string; context: FigureContext }) {
  const { locale } = useI18n();
  const { present } = useTexts(briefingTexts);
  const { state: knowledge } = useKnowledge();
  const sources = useMemo(() => sourcesOfText(text, context), [text, context]);
  if (sources.length === 0) return null;
  const nameOf = (source: string) => {
    const document = knowledge.status === 'ready' ? knowledge.value.documents.get(source) : undefined;
    return document ? (document.title[locale] ?? document.title.en) : source;
  };
  return (
    <ol aria-label={present.sources}>
      {sources.map((source) => (
        <li key={source}>{nameOf(source)}</li>
      ))}
    </ol>
  );
}
