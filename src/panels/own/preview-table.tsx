import { useTexts } from '../../i18n/i18n-context.tsx';
import { ownTexts } from '../../i18n/own.ts';
import type { ColumnType } from '../../model/own/meaning/column-types.ts';
import { ROLES, type Role, type Roles } from '../../model/own/meaning/roles.ts';
import type { TypeChoice } from '../../model/own/meaning/type-choices.ts';
import { textAt } from '../../model/own/reading/packed-text.ts';
import type { OwnTable } from '../../model/own/reading/table.ts';
import { at, keysOf } from '../../model/typed.ts';
import { WideTable } from '../../ui/wide-table.tsx';
import { ColumnHead } from './column-head.tsx';
import '../../ui/about-table.css';

const ROWS = 5;
/** Wider lists show so many columns first; the roles of the others can be guessed only. */
const COLUMNS = 60;

/** The roles with a column given another: whoever had it before has none, and the column has no other. */
export function withRole(roles: Roles, column: number, role: Role | null): Roles {
  const others = keysOf(roles).filter((each) => roles[each] !== column && each !== role);
  const kept: Roles = Object.fromEntries(others.map((each) => [each, roles[each]]));
  return role === null ? kept : { ...kept, [role]: column };
}

/** The first rows of a list, and above each column what it says and what its cells are, to be corrected. */
export function PreviewTable(props: {
  table: OwnTable;
  roles: Roles;
  types: readonly ColumnType[];
  onRoles: (roles: Roles) => void;
  onType: (column: number, type: TypeChoice) => void;
}) {
  const { table, roles, types, onRoles, onType } = props;
  const text = useTexts(ownTexts);
  const shown = table.columns.slice(0, COLUMNS);
  const names = table.names.slice(0, COLUMNS);
  const roleOf = (column: number) => ROLES.find((role) => roles[role] === column) ?? null;
  return (
    <WideTable label={text.preview} className="own-preview about-table">
      <thead>
        <tr>
          {names.map((name, column) => (
            <th key={name} scope="col">
              <ColumnHead
                table={table}
                column={column}
                role={roleOf(column)}
                type={at(types, column)}
                onRole={(role) => onRoles(withRole(roles, column, role))}
                onType={(type) => onType(column, type)}
              />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: Math.min(ROWS, table.rows) }, (_, row) => (
          <tr key={table.numbers[row]}>
            {shown.map((column, index) => (
              <td key={names[index]}>{textAt(column, row)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
