import type { ReactNode } from 'react';
import type { FacetId, FacetValues } from '../../state/facets/index.ts';
import { SHAPE_OF_KIND } from '../../theme/marks.ts';
import { MarkIcon } from '../mark-icon.tsx';

/** How the values of a facet look, where they stand on the map as marks. */
interface FacetMarks<Value extends string> {
  /** What stands before a value. */
  readonly mark: (value: Value) => ReactNode;
  /** The colour of a value's bar; the text's own where it has none. */
  readonly colour?: (value: Value) => string;
}

/** The facets that marks on the map tell apart: the panel is their legend. */
export const FACET_MARKS: { readonly [Id in FacetId]?: FacetMarks<FacetValues[Id]> } = {
  kind: { mark: (kind) => <MarkIcon shape={SHAPE_OF_KIND[kind]} hollow={false} former={false} /> },
  field: {
    mark: (field) => <MarkIcon shape="circle" hollow={false} former={false} field={field} />,
    colour: (field) => `var(--field-${field})`,
  },
};
