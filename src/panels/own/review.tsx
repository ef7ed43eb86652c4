import { type ReactNode, useId } from 'react';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { keepTexts } from '../../i18n/own/keep.ts';
import { ownReadingTexts } from '../../i18n/own/reading.ts';
import { ownTexts } from '../../i18n/own.ts';
import type { ReadList } from '../../model/own/job.ts';
import type { Placement } from '../../model/own/meaning/place-rows.ts';
import { ENCODINGS } from '../../model/own/reading/encoding.ts';
import { NOTES } from '../../model/own/reading/notes.ts';
import type { ReadingOrder } from '../../model/own/reading/read-file.ts';
import { SEPARATORS } from '../../model/own/reading/rows.ts';
import type { Notation } from '../../model/own/values/numbers.ts';
import type { OwnList } from '../../state/own/own-list.ts';
import { ChangesNote } from './keep/changes-note.tsx';
import { useShowing } from './keep/use-showing.ts';
import { NotPlaced } from './not-placed.tsx';
import { PlacedRows } from './placed-rows.tsx';
import { PreviewTable } from './preview-table.tsx';
import type { Brought } from './use-import.ts';
import type { PlacingState } from './use-placing.ts';
import { useReview } from './use-review.ts';

const NOTATIONS: readonly Notation[] = ['point', 'comma'];

/** One choice among a few, as a field. */
function Pick<Value extends string>(props: {
  label: string;
  value: Value;
  values: readonly Value[];
  nameOf: (value: Value) => string;
  note?: ReactNode;
  onChange: (value: Value) => void;
}) {
  const { label, value, values, nameOf, note, onChange } = props;
  return (
    <label className="field">
      <span>{label}</span>
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = values.find((each) => each === target.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {values.map((each) => (
          <option key={each} value={each}>
            {nameOf(each)}
          </option>
        ))}
      </select>
      {note}
    </label>
  );
}

/** How the file is written, to be corrected where the guess was wrong. */
function FormFields(props: {
  read: ReadList;
  order: ReadingOrder;
  notation: Notation;
  isSure: boolean;
  onNotation: (notation: Notation) => void;
  onOrder: (order: ReadingOrder) => void;
}) {
  const { read, order, notation, isSure, onNotation, onOrder } = props;
  const text = useTexts(ownTexts);
  const { form, sheets } = read;
  const [firstSheet = ''] = sheets;
  return (
    <div className="own-form">
      {sheets.length > 1 && (
        <Pick
          label={text.sheet}
          value={order.sheet ?? firstSheet}
          values={sheets}
          nameOf={(sheet) => sheet}
          onChange={(sheet) => onOrder({ ...order, sheet })}
        />
      )}
      <Pick
        label={text.notation}
        value={notation}
        values={NOTATIONS}
        nameOf={(each) => text.notations[each]}
        note={!isSure && <small className="field-problem">{text.unsure}</small>}
        onChange={onNotation}
      />
      {form && (
        <>
          <Pick
            label={text.separator}
            value={form.separator}
            values={SEPARATORS}
            nameOf={(each) => text.separators[each]}
            onChange={(separator) => onOrder({ form: { ...form, separator } })}
          />
          <Pick
            label={text.encoding}
            value={form.encoding}
            values={ENCODINGS}
            nameOf={(each) => text.encodings[each]}
            onChange={(encoding) => onOrder({ form: { ...form, encoding } })}
          />
        </>
      )}
    </div>
  );
}

/** How many rows were placed in each way, and what is odd about them. */
function Summary(props: { read: ReadList; placing: PlacingState; placement: Placement | null }) {
  const { read, placing, placement } = props;
  const { formats } = useI18n();
  const text = useTexts(ownTexts);
  const reading = useTexts(ownReadingTexts);
  const { table, notes } = read;
  if (placing.status === 'failed') return <p className="field-problem">{text.placingFailed}</p>;
  if (!placement) return <p role="status">{text.placing}</p>;
  const { ragged } = table;
  return (
    <div role="status">
      <p className="own-summary">
        <PlacedRows placement={placement} />
      </p>
      {placement.swapped > 0 && <p>{text.swapped(placement.swapped, formats.count(placement.swapped))}</p>}
      {ragged && <p>{text.ragged(ragged.count, formats.count(ragged.count), formats.count(ragged.first))}</p>}
      {NOTES.map((kind) => {
        const count = notes[kind] ?? 0;
        return count > 0 && <p key={kind}>{reading.note(kind, count, formats.count(count))}</p>;
      })}
    </div>
  );
}

/** What stands under the map of a list, asked once. */
function SourceFields(props: {
  title: string;
  date: string;
  licence: string;
  onChange: (field: 'title' | 'date' | 'licence', value: string) => void;
}) {
  const { title, date, licence, onChange } = props;
  const text = useTexts(ownTexts);
  const fields = [
    { id: 'title', label: text.sourceTitle, value: title, hint: '' },
    { id: 'date', label: text.sourceDate, value: date, hint: text.optional },
    { id: 'licence', label: text.licence, value: licence, hint: text.optional },
  ] as const;
  return (
    <section>
      <h3>{text.source}</h3>
      <div className="own-form">
        {fields.map(({ id, label, value, hint }) => (
          <label key={id} className="field">
            <span>{label}</span>
            <input
              value={value}
              placeholder={hint}
              maxLength={200}
              onChange={({ target }) => onChange(id, target.value)}
            />
          </label>
        ))}
      </div>
    </section>
  );
}

/** What was read from a file, all guesses to be corrected, before it stands on the map. */
export function Review(props: {
  brought: Brought;
  order: ReadingOrder;
  read: ReadList;
  /** The list in whose place it is to come; null where it stands beside the others. */
  replaces: OwnList | null;
  onRead: (order: ReadingOrder) => void;
  onBack: () => void;
  onShow: (list: OwnList) => void;
}) {
  const { brought, order, read, replaces, onRead, onBack, onShow } = props;
  const keep = useTexts(keepTexts);
  const { table } = read;
  const text = useTexts(ownTexts);
  const headingId = useId();
  const review = useReview(brought, read, replaces);
  const { roles, notation, isSure, placing, placement, source } = review;
  const { show, isPreparing, compared } = useShowing(read.table, replaces, review.make, onShow);
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId}>{text.review}</h3>
      {replaces && <ChangesNote before={replaces} newer={table} compared={compared} />}
      <Summary read={read} placing={placing} placement={placement} />
      <p className="small faint">{text.previewNote}</p>
      <PreviewTable
        table={table}
        roles={roles}
        types={review.types}
        onRoles={review.setRoles}
        onType={review.setType}
      />
      <FormFields {...{ read, order, notation, isSure, onNotation: review.setNotation, onOrder: onRead }} />
      {placing.status === 'placed' && (
        <NotPlaced
          table={table}
          roles={roles}
          placement={placing.placement}
          sources={placing.sources}
          mended={review.mended}
          onMend={review.mend}
        />
      )}
      <SourceFields {...source} onChange={review.setSource} />
      <p className="dialog-actions">
        <button type="button" className="text-button" onClick={onBack}>
          {text.back}
        </button>
        <button
          type="button"
          className="text-button primary"
          disabled={!placement || isPreparing}
          onClick={show}
        >
          {replaces ? keep.replace : text.show}
        </button>
      </p>
    </section>
  );
}
