import { below } from '../theme/breakpoints.ts';

/** What the browser tells of the line (Network Information API); most but those made of Chromium tell nothing. */
function ofLine(name: 'saveData' | 'effectiveType'): unknown {
  const line: unknown = Reflect.get(navigator, 'connection');
  return typeof line === 'object' && line !== null ? Reflect.get(line, name) : undefined;
}

/**
 * Whether nothing large is loaded, and no heavy work begun, before the reader asks for it: on a slow line, on a phone, and where the
 * browser was told to save data.
 */
export function isSparing(): boolean {
  if (ofLine('saveData') === true || /[23]g$/.test(String(ofLine('effectiveType')))) return true;
  return matchMedia(`(pointer: coarse) and (${below('medium')} or (height < 500px))`).matches;
}
