const quoted = (text: string) => (text === '' ? '' : `"${text.replaceAll('"', '')}"`);

/**
 * The one format that writes each number as its label does, e.g. `0" centres"`, so that a label follows its number when that is
 * edited. Null where none does, and for numbers with a comma or a point: a program would write those as its own language does, not
 * as the slide's.
 */
export function formatOfLabels(labels: readonly string[], values: readonly (number | null)[]): string | null {
  const codes = new Set<string>();
  for (const [index, label] of labels.entries()) {
    const value = values[index];
    if (label === '' || value === null || value === undefined) continue;
    const [, before = '', digits, after = ''] = /^(\D*)(\d+)(\D*)$/.exec(label) ?? [];
    if (Number(digits) !== value || /[.,]$/.test(before) || /^[.,]/.test(after)) return null;
    codes.add(`${quoted(before)}0${quoted(after)}`);
  }
  const [code, other] = codes;
  return code !== undefined && other === undefined ? code : null;
}
