/**
 * A figure that counts what one view leaves, once it counts what another does: the filters of the old view give way to those of the
 * new, what else the figure asks stays. Both views as a figure names their filters; a figure that is not of the old one stays.
 */
export function countedOf(figure: string, before: string, now: string): string {
  const [name = '', ...filters] = figure.trim().split(/\s+/);
  const old = before.split(' ').filter(Boolean);
  const isOfOld = ['count', 'list'].includes(name) && old.every((filter) => filters.includes(filter));
  if (!isOfOld) return figure;
  const added = now.split(' ').filter(Boolean);
  const keyOf = (filter: string) => filter.split('=')[0];
  const keys = new Set(added.map(keyOf));
  const kept = filters.filter((filter) => !old.includes(filter) && !keys.has(keyOf(filter)));
  return [name, ...added, ...kept].join(' ');
}
