import { z } from 'zod';
import type { Cell } from '../../../src/model/columns/column.ts';
import { LIST_SEPARATOR, PLAIN, SOURCE, SOURCE_SEPARATOR } from '../reading/cells.ts';

/** Constraints of the Table Schema that a column of ours may have. */
export interface Constraints {
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
}

/** A column as the Table Schema of Frictionless Data (version 1) describes it; lists have no type there and are strings with a pattern. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'year';
  readonly format?: 'default' | 'uri' | 'email';
  readonly description?: string;
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly constraints: Constraints;
}

/** What the rule of a cell says of its column; `hint` is what its type cannot say. */
type Kind = Omit<Field, 'name' | 'description'> & { readonly hint?: string };

const LAST_YEAR = 2100;

const MOST_DEGREES = { latitude: 90, longitude: 180 } as const;

/** The column of a name whose cells follow a rule. */
export function fieldOf(name: string, cell: Cell, meaning = '', unique = false): Field {
  const { type, format, hint, constraints, ...values } = kindOf(cell);
  const description = [meaning, hint].filter(Boolean).join('. ');
  return {
    name,
    type,
    format: format ?? 'default',
    ...(description ? { description } : {}),
    ...values,
    constraints: { ...constraints, ...(unique ? { unique } : {}) },
  };
}

function kindOf(cell: Cell): Kind {
  switch (cell.rule) {
    case 'optional': {
      const { constraints, ...kind } = kindOf(cell.of);
      return { ...kind, constraints: { ...constraints, required: false } };
    }
    case 'choice': {
      const { words, blank } = cell;
      return {
        type: 'string',
        constraints: { required: blank === undefined, enum: words.filter((word) => word !== blank) },
        ...(blank ? { hint: `An empty cell means ${blank}` } : {}),
      };
    }
    case 'year':
      return { type: 'year', constraints: { required: true, minimum: cell.first, maximum: LAST_YEAR } };
    case 'integer':
      return { type: 'integer', constraints: { required: true, minimum: cell.least, maximum: cell.most } };
    case 'list':
      return {
        type: 'string',
        constraints: { required: cell.filled, pattern: listed(itemPattern(cell.of), LIST_SEPARATOR) },
        hint: `Items are parted by “${LIST_SEPARATOR}”`,
      };
    case 'sources':
      return {
        type: 'string',
        constraints: { required: false, pattern: listed(bare(SOURCE.source), SOURCE_SEPARATOR) },
        hint: `Items are parted by “${SOURCE_SEPARATOR}”`,
      };
    case 'made':
      throw new Error('a column that the build makes of others is in no table');
    case 'flag':
    case 'yes-no': {
      const [yes = '', no = ''] = schemaOf(cell.rule).enum ?? [];
      return { type: 'boolean', trueValues: [yes], falseValues: [no], constraints: { required: true } };
    }
    case 'amount':
      return { type: 'number', constraints: { required: true, minimum: 0 } };
    case 'latitude':
    case 'longitude': {
      const most = MOST_DEGREES[cell.rule];
      return { type: 'number', constraints: { required: true, minimum: -most, maximum: most } };
    }
    default: {
      const { pattern } = schemaOf(cell.rule);
      const format = cell.rule === 'url' ? 'uri' : cell.rule === 'email' ? 'email' : 'default';
      return {
        type: 'string',
        format,
        constraints: { required: true, ...(pattern ? { pattern: bare(pattern) } : {}) },
      };
    }
  }
}

/** What the reader of a rule's cells refuses, as far as a pattern or a list of words can say it. */
function schemaOf(rule: keyof typeof PLAIN): { pattern?: string; enum?: readonly string[] } {
  const { pattern, enum: words } = z.toJSONSchema(PLAIN[rule], { io: 'input' });
  return { ...(pattern ? { pattern } : {}), ...(words ? { enum: words.map(String) } : {}) };
}

/** Patterns of the Table Schema hold for whole cells, so that they need no marks of beginning and end. */
const bare = (pattern: string) => pattern.replace(/^\^|\$$/g, '');

function itemPattern(cell: Cell): string {
  const { type, constraints } = kindOf(cell);
  if (constraints.enum) return constraints.enum.join('|');
  if (type === 'year') return '\\d{4}';
  return constraints.pattern ?? `[^${LIST_SEPARATOR}]+`;
}

/** One item or several with a separator between them. */
const listed = (item: string, separator: string) => `(${item})(${separator}(${item}))*`;
