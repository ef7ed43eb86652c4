/** A value of a chart's table; null where it is not known. */
export type Cell = string | number | null;

/** A column of a chart's table: its head, and how its numbers read. */
export interface ChartColumn {
  readonly label: string;
  /** How a reader sees a number; without it the number stands as it is. Files always get the bare number. */
  readonly format?: (value: number) => string;
}

/** A chart's numbers as a table. The first column names the rows. */
export interface ChartTable {
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The box that a chart may fill, in CSS pixels. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}
