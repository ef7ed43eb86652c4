import { Fragment, type ReactNode } from 'react';
import { briefingTexts } from '../i18n/briefing/frame.ts';
import { useI18n, useTexts } from '../i18n/i18n-context.tsx';
import { type Inline, parseBriefingText } from '../model/briefing/text.ts';
import { computeFigure, type FigureContext } from '../state/briefing-figures.ts';
import './step-text.css';

/** The sources of a text in the order in which they appear, each once. */
export function sourcesOfText(text: string, context: FigureContext): readonly string[] {
  const found = new Set<string>();
  const visit = (parts: readonly Inline[]) => {
    for (const part of parts) {
      if (part.kind === 'source') found.add(part.id);
      else if (part.kind === 'figure')
        for (const source of computeFigure(part.name, part.argument, context)?.sources ?? [])
          found.add(source);
      else if ('parts' in part) visit(part.parts);
    }
  };
  for (const block of parseBriefingText(text)) {
    if (block.kind === 'list') for (const item of block.items) visit(item);
    else visit(block.parts);
  }
  return [...found];
}

/** The text of a step: its figures computed, its sources as numbers of the footnotes. */
export function StepText({ text, context }: { text: string; context: FigureContext }) {
  const { formats } = useI18n();
  const { missing } = useTexts(briefingTexts).figures;
  const sources = sourcesOfText(text, context);
  const marks = (ids: readonly string[]) =>
    ids.length > 0 && (
      <sup className="footnote-mark">{formats.list(ids.map((id) => String(sources.indexOf(id) + 1)))}</sup>
    );
  // Parts of one text never change their places: these are their keys.
  const draw = (parts: readonly Inline[]): ReactNode =>
    parts.map((part, index) => drawPart(part, `${index}`));
  function drawPart(part: Inline, key: string): ReactNode {
    switch (part.kind) {
      case 'text':
        return <Fragment key={key}>{part.text}</Fragment>;
      case 'strong':
        return <strong key={key}>{draw(part.parts)}</strong>;
      case 'emphasis':
        return <em key={key}>{draw(part.parts)}</em>;
      case 'link':
        return (
          <a key={key} href={part.href} rel="noreferrer">
            {part.text}
          </a>
        );
      case 'source':
        return <Fragment key={key}>{marks([part.id])}</Fragment>;
      case 'figure': {
        const value = computeFigure(part.name, part.argument, context);
        return (
          <Fragment key={key}>
            <span className="live-figure" title={value?.note ?? undefined}>
              {value?.text ?? missing}
            </span>
            {marks(value?.sources ?? [])}
          </Fragment>
        );
      }
    }
  }
  return parseBriefingText(text).map((block, index) => {
    const key = `${index}`;
    return block.kind === 'list' ? (
      <ul key={key}>
        {block.items.map((item, at) => {
          const itemKey = `${at}`;
          return <li key={itemKey}>{draw(item)}</li>;
        })}
      </ul>
    ) : (
      <p key={key}>{draw(block.parts)}</p>
    );
  });
}
