/**
 * The SPARQL query for the items: official name in Vietnamese (P1448), website (P856), point (P625), ROR id (P6782). An item
 * that was deleted or merged has no count of statements, and so no answer.
 */
export function itemsQuery(ids: readonly string[]): string {
  return `SELECT ${VARIABLES.map((name) => `?${name}`).join(' ')} WHERE {
  VALUES ?item { ${ids.map((id) => `wd:${id}`).join(' ')} }
  ?item wikibase:statements ?statements .
  OPTIONAL { ?item wdt:P1448 ?nameVi . FILTER(LANG(?nameVi) = "vi") }
  OPTIONAL { ?item wdt:P856 ?website }
  OPTIONAL { ?item wdt:P625 ?point }
  OPTIONAL { ?item wdt:P6782 ?ror }
}`;
}

/** The variables of an answer. */
export const VARIABLES = ['item', 'nameVi', 'website', 'point', 'ror'] as const;
