import { Search, X } from 'lucide-react';
import { type RefObject, useState } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useActions, useView } from '../../state/use-app.ts';
import { LONGEST_QUERY } from '../../state/view/params.ts';
import { useQuestionBox } from './use-question-box.ts';
import './search-box.css';

/**
 * What stands in the field, and the search that it narrows the list by: the words that are no question. Where the search is
 * changed elsewhere, by a link or by undo, the field shows it.
 */
function useDraft() {
  const query = useView((view) => view.query);
  const { setFilters } = useActions();
  const [draft, setDraft] = useState({ text: query, query });
  if (draft.query !== query) setDraft({ text: query, query });
  return {
    text: draft.query === query ? draft.text : query,
    type: (text: string, typed: string) => {
      setDraft({ text, query: typed });
      setFilters({ query: typed }, { typing: true });
    },
  };
}

/**
 * The search: a question is read as filters and names once the field has the focus and its suggestions have come; every other
 * word narrows list and map with every letter. Until then, or where they do not come, all words do.
 */
export function SearchBox(props: { inputRef: RefObject<HTMLInputElement | null>; onLeave: () => void }) {
  const { inputRef, onLeave } = props;
  const { search } = useI18n().messages;
  const { text, type } = useDraft();
  const [QuestionBox, loadQuestionBox] = useQuestionBox();
  const [wantsList, setWantsList] = useState(false);
  const clear = () => type('', '');
  const wantList = () => setWantsList(true);
  return (
    <search className="search-box" onPointerEnter={loadQuestionBox} onFocus={loadQuestionBox}>
      <Search size={16} strokeWidth={1.75} aria-hidden="true" />
      {QuestionBox ? (
        <QuestionBox inputRef={inputRef} text={text} onType={type} onLeave={onLeave} startsOpen={wantsList} />
      ) : (
        <input
          ref={inputRef}
          type="search"
          role="combobox"
          aria-expanded={false}
          aria-autocomplete="list"
          aria-label={search.label}
          placeholder={search.placeholder}
          value={text}
          maxLength={LONGEST_QUERY}
          autoComplete="off"
          spellCheck={false}
          // With the press, too: the other field may take this one's place before it ends and becomes a click.
          onMouseDown={wantList}
          onClick={wantList}
          onChange={({ target }) => {
            wantList();
            type(target.value, target.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' || event.key === 'ArrowDown') {
              event.preventDefault();
              onLeave();
            }
            if (event.key === 'Escape' && text !== '') {
              event.stopPropagation();
              clear();
            }
          }}
        />
      )}
      {text === '' ? (
        <kbd>/</kbd>
      ) : (
        <button
          type="button"
          className="icon-button search-clear"
          aria-label={search.clear}
          title={search.clear}
          onClick={() => {
            clear();
            inputRef.current?.focus();
          }}
        >
          <X size={16} strokeWidth={1.75} aria-hidden="true" />
        </button>
      )}
    </search>
  );
}
