import { Fragment, type ReactNode } from 'react';
import type { SlideRun } from '../model/briefing/slide.ts';
import type { FigureContext } from '../state/briefing-figures.ts';
import { sourcesOfText } from './slide/sources.ts';
import { paragraphsOf } from './slide/words.ts';
import './step-text.css';

function drawRun({ text, bold, italic, raised, href }: SlideRun): ReactNode {
  if (raised) return <sup className="footnote-mark">{text}</sup>;
  const inner = href?.startsWith('https:') ? (
    <a href={href} rel="noreferrer">
      {text}
    </a>
  ) : (
    text
  );
  const slanted = italic ? <em>{inner}</em> : inner;
  return bold ? <strong>{slanted}</strong> : slanted;
}

/** The text of a step: its figures computed, its sources as numbers of the footnotes; `isInline` without paragraphs or numbers. */
export function StepText(props: { text: string; context: FigureContext; isInline?: boolean }) {
  const { text, context, isInline = false } = props;
  const sources = sourcesOfText(text, context);
  const numberOf = (source: string) => String(sources.indexOf(source) + 1);
  const paragraphs = paragraphsOf(text, isInline ? null : numberOf, context);
  // Parts of one text never change their places: these are their keys.
  const draw = (runs: readonly SlideRun[]) =>
    runs.map((run, index) => {
      const key = `${index}`;
      return <Fragment key={key}>{drawRun(run)}</Fragment>;
    });
  if (isInline) return draw(paragraphs.flatMap(({ runs }) => runs));
  const blocks: ReactNode[] = [];
  let items: ReactNode[] = [];
  const endList = () => {
    if (items.length > 0) blocks.push(<ul key={`${blocks.length}`}>{items}</ul>);
    items = [];
  };
  for (const { isItem, runs } of paragraphs) {
    if (isItem) {
      items.push(<li key={`${items.length}`}>{draw(runs)}</li>);
      continue;
    }
    endList();
    blocks.push(<p key={`${blocks.length}`}>{draw(runs)}</p>);
  }
  endList();
  return blocks;
}
