const rules = new Intl.PluralRules('en');

/** The number, in English words of the right plural: `plural(1, '1', 'site', 'sites')` is `1 site`. Vietnamese needs none. */
export function plural(count: number, formatted: string, one: string, other: string): string {
  return `${formatted} ${rules.select(count) === 'one' ? one : other}`;
}
