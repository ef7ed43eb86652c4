import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { frameTexts } from '../../i18n/charts/frame.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { suggestionTexts } from '../../i18n/search/suggestions.ts';
import type { LanguageId } from '../../model/languages.ts';
import { type Answer, type Sources, suggest } from '../../state/question/suggest.ts';
import type { Suggestion } from '../../state/question/suggestion.ts';
import { sameFilters } from '../../state/scene/select-scene.ts';
import { useApp, useReadApp, useScene, useView } from '../../state/use-app.ts';
import { worldviewOf } from '../../state/view/map-choices.ts';
import { LONGEST_QUERY } from '../../state/view/params.ts';
import type { Filters } from '../../state/view/view.ts';
import Combobox from '../../ui/combobox/combobox.tsx';
import type { ComboboxRow, ComboboxSection } from '../../ui/combobox/items.ts';
import { useOwnRows } from './use-own-rows.ts';
import { useSources } from './use-sources.ts';
import { useTake } from './use-take.ts';
import { type Speaker, sayFor } from './words-of-suggestion.ts';

/** What the field that reads questions is told. */
export interface QuestionBoxProps {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly text: string;
  /** Takes over what was typed, and the search that it narrows the list by. */
  readonly onType: (text: string, typed: string) => void;
  readonly onLeave: () => void;
  /** Whether the list was asked for before it could be there. */
  readonly startsOpen: boolean;
}

const NO_ANSWER: Answer = { groups: [], typed: '' };

/** The filters that stand, without the search: the same object as long as they are the same. */
function usePresentFilters(): Filters {
  const { filters } = useScene();
  const latest = useRef<Filters | null>(null);
  const present = { ...filters, query: '' };
  if (latest.current === null || !sameFilters(latest.current, present)) latest.current = present;
  return latest.current;
}

/** Answers questions against the filters that stand; the latest answer is kept, since a letter asks twice for it. */
function useAnswers(sources: Sources | null, locale: LanguageId): (text: string) => Answer {
  const present = usePresentFilters();
  return useMemo(() => {
    let latest: { text: string; answer: Answer } | null = null;
    return (text) => {
      if (sources === null || text.trim() === '') return NO_ANSWER;
      if (latest?.text !== text) latest = { text, answer: suggest(text, present, locale, sources) };
      return latest.answer;
    };
  }, [sources, present, locale]);
}

function useSpeaker(): Speaker {
  const i18n = useI18n();
  const words = useTexts(suggestionTexts);
  const charts = useTexts(frameTexts);
  const catalog = useApp((state) => state.catalog);
  const worldview = useView(worldviewOf);
  return { i18n, words, charts, catalog, worldview };
}

/** The search as a field that reads questions, with what they may mean below it. */
export default function QuestionBox({ inputRef, text, onType, onLeave, startsOpen }: QuestionBoxProps) {
  const speaker = useSpeaker();
  const { i18n, words } = speaker;
  const { search } = i18n.messages;
  const sources = useSources();
  const answerTo = useAnswers(sources, i18n.locale);
  const readApp = useReadApp();
  const write = (query: string) => onType(query, query);
  const take = useTake(write, onLeave);
  // Nothing is asked while nobody sees the answer.
  const [open, setOpen] = useState(startsOpen);
  const { groups } = open ? answerTo(text) : NO_ANSWER;
  const withOwnRows = useOwnRows(open ? text : '', write);
  const examples = useMemo(
    () =>
      open && text.trim() === ''
        ? words.examples.flatMap((example) => {
            const suggestion = answerTo(example).groups[0]?.suggestions[0];
            return suggestion ? [{ example, suggestion }] : [];
          })
        : [],
    [open, text, answerTo, words],
  );

  // What was typed before the words came is read anew once they are here; what a link searches for is not.
  const isUnread = useRef(readApp().typing !== null);
  useEffect(() => {
    if (!sources || !isUnread.current) return;
    isUnread.current = false;
    if (text.trim()) onType(text, answerTo(text).typed);
  }, [sources, text, answerTo, onType]);

  const rowOf = (suggestion: Suggestion, name?: string): ComboboxRow => {
    const said = sayFor(suggestion, speaker);
    // It names an element of the page, which has no spaces.
    const id = said.id.replace(/[^\p{L}\p{N}]+/gu, '-');
    return { ...said, id, name: name ?? said.name, onChoose: () => take(suggestion) };
  };
  const answers: ComboboxSection[] = groups.map(({ kind, suggestions }) => ({
    id: kind,
    title: words.groups[kind],
    rows: suggestions.map((suggestion) => rowOf(suggestion)),
  }));
  if (examples.length > 0) {
    answers.push({
      id: 'examples',
      title: words.examplesTitle,
      rows: examples.map(({ example, suggestion }) => rowOf(suggestion, example)),
    });
  }
  const sections = withOwnRows(answers);
  const rows = sections.flatMap((section) => section.rows);
  const [first] = rows;
  const status = first
    ? words.announce(
        rows.length,
        i18n.formats.count(rows.length),
        `${first.name} ${first.detail ?? ''}`.trim(),
      )
    : words.none;
  return (
    <Combobox
      inputRef={inputRef}
      label={search.label}
      listLabel={words.list}
      placeholder={search.placeholder}
      longest={LONGEST_QUERY}
      text={text}
      onType={(typed) => {
        isUnread.current = sources === null;
        onType(typed, sources ? answerTo(typed).typed : typed);
      }}
      sections={sections}
      status={text.trim() === '' ? '' : status}
      onLeave={onLeave}
      open={open}
      onOpen={setOpen}
    />
  );
}
