import { useMemo } from 'react';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { ownReadingTexts } from '../../i18n/own/reading.ts';
import { ownTexts } from '../../i18n/own.ts';
import { type ColumnType, dateOf } from '../../model/own/meaning/column-types.ts';
import { ROLES, type Role } from '../../model/own/meaning/roles.ts';
import {
  choiceOf,
  firstOf,
  oddCells,
  TYPE_CHOICES,
  type TypeChoice,
} from '../../model/own/meaning/type-choices.ts';
import type { PackedText } from '../../model/own/reading/packed-text.ts';
import type { OwnTable } from '../../model/own/reading/table.ts';
import { parseNumber } from '../../model/own/values/numbers.ts';
import { at, isOneOf } from '../../model/typed.ts';

/** What is said of a column above its cells. */
export interface ColumnHeadProps {
  readonly table: OwnTable;
  readonly column: number;
  readonly role: Role | null;
  readonly type: ColumnType;
  readonly onRole: (role: Role | null) => void;
  readonly onType: (type: TypeChoice) => void;
}

/** What a column says and what its cells are, both to be corrected, with an example and what does not fit. */
export function ColumnHead({ table, column, role, type, onRole, onType }: ColumnHeadProps) {
  const text = useTexts(ownTexts);
  const reading = useTexts(ownReadingTexts);
  const name = at(table.names, column);
  return (
    <>
      <select
        aria-label={text.roleOf(name)}
        value={role ?? ''}
        onChange={({ target: { value } }) => onRole(isOneOf(ROLES, value) ? value : null)}
      >
        <option value="">{text.noRole}</option>
        {ROLES.map((each) => (
          <option key={each} value={each}>
            {text.roles[each]}
          </option>
        ))}
      </select>
      <select
        aria-label={reading.typeOf(name)}
        value={choiceOf(type)}
        onChange={({ target: { value } }) => isOneOf(TYPE_CHOICES, value) && onType(value)}
      >
        {TYPE_CHOICES.map((each) => (
          <option key={each} value={each}>
            {reading.types[each]}
          </option>
        ))}
      </select>
      <span className="own-name">{name}</span>
      <HowRead cells={at(table.columns, column)} numbers={table.numbers} type={type} />
    </>
  );
}

/** How the first cell of numbers or dates is read, whether that is sure, and the first that is none. */
function HowRead(props: { cells: PackedText; numbers: OwnTable['numbers']; type: ColumnType }) {
  const { cells, numbers, type } = props;
  const { formats } = useI18n();
  const reading = useTexts(ownReadingTexts);
  const rows = numbers.length;
  const written = useValueText(type);
  const [first, odd] = useMemo(
    () => [firstOf(cells, rows, type), oddCells(cells, rows, type)] as const,
    [cells, rows, type],
  );
  if (!written) return null;
  return (
    <>
      {first !== null && (
        <small className="own-read faint">
          {first} → {written(first)}
        </small>
      )}
      {!type.isSure && <small className="own-read field-problem">{reading.checkType}</small>}
      {odd && (
        <small className="own-read field-problem">
          {reading.odd(odd.text, formats.count(at(numbers, odd.row)), odd.count, formats.count(odd.count))}
        </small>
      )}
    </>
  );
}

/** How a value of a type is written in the language of the page; null for texts, which are as they are. */
function useValueText(type: ColumnType): ((cell: string) => string) | null {
  const { locale, formats } = useI18n();
  const reading = useTexts(ownReadingTexts);
  if (type.kind === 'number') {
    const { notation } = type;
    const write = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
    return (cell) => write.format(parseNumber(cell, notation) ?? Number.NaN);
  }
  if (type.kind !== 'date') return null;
  return (cell) => {
    const date = dateOf(cell, type);
    if (!date) return '';
    const { year, month, day } = date;
    if (month === null) return String(year);
    const two = (value: number) => String(value).padStart(2, '0');
    if (day === null) return reading.month(two(month), String(year));
    return formats.date(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`);
  };
}
