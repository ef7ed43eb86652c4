import { X } from 'lucide-react';
import type { OwnList } from '../../../state/own/own-list.ts';
import { sayFilter } from '../../../state/own/say-filter.ts';
import { filterList } from './change.ts';
import { useSpeaker } from './use-speaker.ts';
import '../../filters/active-filters.css';

/** What narrows a list now: one chip each, to be taken away one by one or all at once. */
export function FilterChips({ list }: { list: OwnList }) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const { filters } = list;
  if (filters.length === 0) return null;
  return (
    <div className="active-filters own-chips">
      <ul className="chips" aria-label={text.filters}>
        {filters.map((filter) => {
          const name = sayFilter(filter, list, speaker);
          return (
            <li key={name}>
              <button
                type="button"
                className="chip"
                aria-label={text.remove(name)}
                onClick={() =>
                  filterList(
                    list,
                    filters.filter((each) => each !== filter),
                  )
                }
              >
                <span>{name}</span>
                <X size={14} strokeWidth={2} aria-hidden="true" />
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" className="link-button small" onClick={() => filterList(list, [])}>
        {text.clearAll}
      </button>
    </div>
  );
}
