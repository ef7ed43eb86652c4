/** Every text of a language by its path; functions are listed as such, with null. */
export function textsOf(messages: object, path = ''): [string, string | null][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string | null][] => {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value === 'function') return [[here, null]];
    return textsOf(value as object, here);
  });
}
