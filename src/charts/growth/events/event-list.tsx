import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { growthTexts } from '../../../i18n/charts/growth.ts';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import type { ChronicleEvent } from '../../../model/catalog/chronicle.ts';
import { hostOfPage } from '../../../model/source-name.ts';
import { useKnowledge } from '../../../state/cooperation/knowledge.ts';
import { IconButton } from '../../../ui/icon-button.tsx';

/** The events of a mark in full, each with its date and its sources, over the drawing. */
export function GrowthEventList(props: { events: readonly ChronicleEvent[]; onClose: () => void }) {
  const { events, onClose } = props;
  const { messages, formats, locale } = useI18n();
  const text = useTexts(growthTexts);
  const { state } = useKnowledge();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.querySelector('button')?.focus();
    // Back to the mark, unless the reader has gone elsewhere meanwhile.
    return () => {
      if (document.activeElement !== document.body && !panel.current?.contains(document.activeElement))
        return;
      if (before instanceof SVGElement || before instanceof HTMLElement) before.focus();
    };
  }, []);
  const nameOf = (source: string) => {
    const document = state.status === 'ready' ? state.value.documents.get(source) : undefined;
    return document ? (document.title[locale] ?? document.title.en) : '';
  };
  return (
    <section
      ref={panel}
      className="growth-events"
      aria-label={text.events}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <IconButton icon={X} label={text.closeEvents} onClick={onClose} />
      <ul>
        {events.map((event) => (
          <li key={`${event.date} ${event.text.en}`}>
            <b>{event.date.length === 10 ? formats.date(event.date) : event.year}</b> {event.text[locale]}{' '}
            <span className="faint small">
              {event.sources.map((source) =>
                source.startsWith('http') ? (
                  <a key={source} href={source} target="_blank" rel="noopener noreferrer">
                    {hostOfPage(source)}
                  </a>
                ) : (
                  <span key={source}>
                    {[messages.details.sourceDocument, nameOf(source)].filter(Boolean).join(': ')}
                  </span>
                ),
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
