import { below } from '../theme/breakpoints.ts';

/** What browsers tell of the line (Network Information API); most but those made of Chromium tell nothing. */
interface Line {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/**
 * Whether nothing large is loaded, and no heavy work begun, before the reader asks for it: on a slow line, on a phone, and where the
 * browser was told to save data.
 */
export function isSparing(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: Line };
  if (connection?.saveData || /[23]g$/.test(connection?.effectiveType ?? '')) return true;
  return matchMedia(`(pointer: coarse) and (${below('medium')} or (height < 500px))`).matches;
}
