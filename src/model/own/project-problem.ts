/** Why a file is no project, with the place of the fault. */
export type ProjectProblem =
  | { readonly kind: 'no-project' }
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'newer'; readonly version: string }
  /** `place` as in `project.json: lists.0.table.columns.2`. */
  | { readonly kind: 'fault'; readonly place: string };
