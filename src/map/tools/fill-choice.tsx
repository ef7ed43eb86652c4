import { useId } from 'react';
import { figuresTexts } from '../../i18n/figures/figures.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { layersTexts } from '../../i18n/map/layers.ts';
import { ownMeasuredTexts } from '../../i18n/own/measured.ts';
import { at, isOneOf } from '../../model/typed.ts';
import { FIELDS, KINDS } from '../../model/vocabulary.ts';
import { useChronicle } from '../../state/cooperation/knowledge.ts';
import { endFills, fillingColumns, useFillByList } from '../../state/own/by-country/fill-choice.ts';
import { readLists, useLists } from '../../state/own/lists.ts';
import type { OwnList } from '../../state/own/own-list.ts';
import { useActions, useView } from '../../state/use-app.ts';
import { FILL_IDS, type FillId, RESEARCH_FILLS } from '../../state/view/map-choices.ts';
import { Failed } from '../../ui/part/failed.tsx';

/** The value of a column of a list of the reader's own among the fills, which the atlas has no such name for. */
const ownValue = ({ id }: OwnList, column: number) => `own ${id} ${column}`;

/** Fills from lists of the reader's own: each column that countries can be filled by. */
function OwnFills({ lists }: { lists: readonly OwnList[] }) {
  const own = useTexts(ownMeasuredTexts);
  const options = lists.flatMap((list) =>
    fillingColumns(list).map((column) => (
      <option key={ownValue(list, column)} value={ownValue(list, column)}>
        {own.fillOf(list.source.title, at(list.table.names, column))}
      </option>
    )),
  );
  return options.length > 0 && <optgroup label={own.ofLists}>{options}</optgroup>;
}

/** Numbers of sites, figures of research. */
function TableFills() {
  const { messages } = useI18n();
  const texts = useTexts(layersTexts);
  const figures = useTexts(figuresTexts);
  return (
    <>
      <optgroup label={texts.fillsOfAll}>
        <option value="sites">{texts.allSites}</option>
      </optgroup>
      <optgroup label={texts.fillsOfKinds}>
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {messages.kinds[kind].long}
          </option>
        ))}
      </optgroup>
      <optgroup label={texts.fillsOfFields}>
        {FIELDS.map((field) => (
          <option key={field} value={field}>
            {messages.fields[field].name}
          </option>
        ))}
      </optgroup>
      <optgroup label={figures.ofResearch}>
        {RESEARCH_FILLS.map((figure) => (
          <option key={figure} value={figure}>
            {figures.research[figure].unit}
          </option>
        ))}
      </optgroup>
    </>
  );
}

/** What countries are filled by. */
export function FillChoice({ isHidden }: { isHidden: boolean }) {
  const { messages } = useI18n();
  const texts = useTexts(layersTexts);
  const figures = useTexts(figuresTexts);
  const fill = useView((view) => view.fill);
  const lists = useLists();
  const { setFocus } = useActions();
  const fillByList = useFillByList();
  const { state, retry } = useChronicle(false);
  const isFailed = isOneOf<string | null>(RESEARCH_FILLS, fill) && state.status === 'failed';
  const filling = lists.findLast(({ fillBy, isShown }) => fillBy !== null && isShown);
  const id = useId();
  const choose = (value: string) => {
    const [, listId, column] = value.split(' ');
    const list = readLists().find((each) => each.id === listId);
    if (list) return fillByList(list, { column: Number(column), how: list.fillBy?.how ?? 'sum' });
    endFills();
    setFocus({ fill: FILL_IDS.find((candidate): candidate is FillId => candidate === value) ?? null });
  };
  return (
    <div className="field">
      <label className="small faint" htmlFor={id}>
        {texts.fill}
      </label>
      <select
        id={id}
        value={fill ?? (filling?.fillBy ? ownValue(filling, filling.fillBy.column) : '')}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="">{texts.noFill}</option>
        <OwnFills lists={lists} />
        <TableFills />
      </select>
      {isFailed && (
        <Failed
          className="small"
          said={figures.failed}
          retry={messages.app.loadFailed.retry}
          onRetry={retry}
        />
      )}
      {isHidden && fill !== null && <p className="small">{texts.fillHidden}</p>}
    </div>
  );
}
