/** A word for every id, so that one that is missing does not compile; written `byId<Kind>({ … })`. */
export function byId<Id extends string>(words: Readonly<Record<Id, string>>): Readonly<Record<Id, string>> {
  return words;
}
