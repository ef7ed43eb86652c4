import { Search, X } from 'lucide-react';
import type { RefObject } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useActions, useView } from '../../state/use-app.ts';
import { LONGEST_QUERY } from '../../state/view/params.ts';
import './search-box.css';

/** The search: narrows list and map with every letter. Enter or the down arrow go on to the results. */
export function SearchBox(props: { inputRef: RefObject<HTMLInputElement | null>; onLeave: () => void }) {
  const { inputRef, onLeave } = props;
  const { search } = useI18n().messages;
  const query = useView((view) => view.query);
  const { setFilters } = useActions();
  return (
    <search className="search-box">
      <Search size={16} strokeWidth={1.75} aria-hidden="true" />
      <input
        ref={inputRef}
        type="search"
        aria-label={search.label}
        placeholder={search.placeholder}
        value={query}
        maxLength={LONGEST_QUERY}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setFilters({ query: event.target.value }, { typing: true })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === 'ArrowDown') {
            event.preventDefault();
            onLeave();
          }
          if (event.key === 'Escape' && query !== '') {
            event.stopPropagation();
            setFilters({ query: '' });
          }
        }}
      />
      {query === '' ? (
        <kbd>/</kbd>
      ) : (
        <button
          type="button"
          className="icon-button search-clear"
          aria-label={search.clear}
          title={search.clear}
          onClick={() => {
            setFilters({ query: '' });
            inputRef.current?.focus();
          }}
        >
          <X size={16} strokeWidth={1.75} aria-hidden="true" />
        </button>
      )}
    </search>
  );
}
