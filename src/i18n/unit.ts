/** A number with what stands behind it, e.g. `16` and `agreements`. */
export type Quantity = readonly [number: string, unit: string];

/** Writes a number, which is already formatted, with its unit. */
export type WriteQuantity = (formatted: string, value: number) => Quantity;

/** How one unit of the table of figures reads: by itself, and with a number. */
export interface Unit {
  readonly name: string;
  readonly write: WriteQuantity;
}

/** A unit that its number is written with in a way of its own. */
export const unit = (name: string, write: WriteQuantity): Unit => ({ name, write });

/** A unit that is the same behind every number. */
export const plain = (name: string) => unit(name, (formatted) => [formatted, name]);

/** A share of a hundred, of what `of` says. */
export const percent = (name: string, of: string) => unit(name, (formatted) => [`${formatted}%`, of]);

/** A year is a name, not an amount: its digits are not grouped. */
export const writeYear: WriteQuantity = (_formatted, value) => [String(value), ''];
