import { useTexts } from '../../i18n/i18n-context.tsx';
import { exploreTexts } from '../../i18n/own/explore.ts';
import { ownTexts } from '../../i18n/own.ts';
import { dropList, putList } from '../../state/own/lists.ts';
import { changeList, type OwnList } from '../../state/own/own-list.ts';
import { changeSoon, useAwaited } from '../../state/own/work/change-soon.ts';
import { Awaited } from './awaited.tsx';
import { KeptLine } from './keep/kept-line.tsx';
import { ReplaceButton } from './keep/replace-button.tsx';
import { FillByList, SizeChoice } from './measured/measures.tsx';
import { JoinNearest } from './near/join-nearest.tsx';
import { PlacedRows } from './placed-rows.tsx';
import { type OnSave, SaveMenu } from './save-menu.tsx';

/** The lists there are: what of each is on the map, and how. */
export function ListOfLists(props: {
  lists: readonly OwnList[];
  onExplore: (id: string) => void;
  onSave: OnSave;
  onNewer: (list: OwnList, file: File) => void;
  /** Closes the window for what is opened in place of it. */
  onLeave: () => void;
  onRemoved: (list: OwnList) => void;
}) {
  const { lists, onExplore, onSave, onNewer, onLeave, onRemoved } = props;
  return (
    <ul className="own-lists">
      {lists.map((list) => (
        <OneList
          key={list.id}
          list={list}
          onExplore={() => onExplore(list.id)}
          onSave={onSave}
          onNewer={(file) => onNewer(list, file)}
          onLeave={onLeave}
          onRemove={() => {
            dropList(list.id);
            onRemoved(list);
          }}
        />
      ))}
    </ul>
  );
}

function OneList(props: {
  list: OwnList;
  onExplore: () => void;
  onSave: OnSave;
  onNewer: (file: File) => void;
  onLeave: () => void;
  onRemove: () => void;
}) {
  const { list, onExplore, onSave, onNewer, onLeave, onRemove } = props;
  const text = useTexts(ownTexts);
  const exploring = useTexts(exploreTexts);
  const awaited = useAwaited(list.id);
  const { source, table, placement, isShown } = list;
  return (
    <li>
      <strong>{source.title}</strong>
      <span className="small faint">
        <PlacedRows placement={placement} />
      </span>
      <KeptLine id={list.id} />
      <Awaited id={list.id} />
      <div className="own-list-controls">
        <label>
          <input
            type="checkbox"
            checked={isShown}
            onChange={({ target }) => putList(changeList(list, { isShown: target.checked }))}
          />
          {text.shown}
        </label>
        <label>
          {text.colourBy}{' '}
          <select
            value={{ ...list, ...awaited }.colourBy ?? ''}
            onChange={({ target: { value } }) =>
              changeSoon(list, { colourBy: value === '' ? null : Number(value) })
            }
          >
            <option value="">{text.oneColour}</option>
            {table.names.map((name, column) => (
              <option key={name} value={column}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <SizeChoice list={list} />
        <button
          type="button"
          className="text-button"
          aria-label={exploring.exploreList(source.title)}
          onClick={onExplore}
        >
          {exploring.explore}
        </button>
        <SaveMenu list={list} onSave={onSave} />
        <ReplaceButton title={source.title} onFile={onNewer} />
        <button type="button" className="text-button" onClick={onRemove}>
          {text.remove}
        </button>
      </div>
      <FillByList list={list} onLeave={onLeave} />
      <JoinNearest list={list} />
    </li>
  );
}
