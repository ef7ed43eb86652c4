import { encode } from 'uqr';

/** A QR code (ISO/IEC 18004): dark modules as the `d` of a path in modules, its quiet zone included. */
export interface QrCode {
  readonly path: string;
  /** Modules on a side. */
  readonly size: number;
}

/** Modules on a side beyond which a printed code of a few centimetres is no longer read by a phone. */
const MOST_MODULES = 105;

/** Least side of a module on a sheet, in CSS pixels: a third of a millimetre. */
const LEAST_MODULE = 1.25;

/** Side of a code of few modules, in CSS pixels. */
const SIDE = 78;

/** The code of a text; null where it is too long to be read from paper. */
export function encodeQr(text: string): QrCode | null {
  // Above 1,100 bytes no code of the allowed size holds it.
  if (new TextEncoder().encode(text).length > 1_100) return null;
  const { data, size } = encode(text, { ecc: 'L', border: 2 });
  if (size > MOST_MODULES) return null;
  const rows = data.map((row, y) => {
    let path = '';
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      let end = x;
      while (row[end + 1]) end++;
      path += `M${x} ${y}h${end - x + 1}v1h${x - end - 1}z`;
      x = end;
    }
    return path;
  });
  return { path: rows.join(''), size };
}

/** The side, in CSS pixels, at which a code can be read from paper. */
export function qrSide({ size }: QrCode): number {
  return Math.max(SIDE, size * LEAST_MODULE);
}

/** A code as an SVG document of its own. */
export function qrSvg({ path, size }: QrCode): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}">` +
    `<rect width="${size}" height="${size}" fill="#ffffff"/><path d="${path}" fill="#000000"/></svg>\n`
  );
}
