/** A paint as an SVG attribute, and the opacity that goes with it. */
export interface Paint {
  /** `none`, `#rrggbb`, or what else was computed, e.g. the name of a gradient. */
  readonly colour: string;
  /** 0…1, as text. */
  readonly opacity: string;
}

const RGB = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+%?))?\s*\)$/;
/** What a mixture of colours is computed to; its channels run from 0 to 1. */
const SRGB = /^color\(srgb\s+(-?[\d.e-]+)\s+(-?[\d.e-]+)\s+(-?[\d.e-]+)(?:\s*\/\s*([\d.]+%?))?\s*\)$/;

/**
 * A computed paint as old programs understand it: six hex digits, with the colour's own transparency in the opacity.
 */
export function readPaint(computed: string, opacity: string): Paint {
  const given = opacity === '' ? 1 : readShare(opacity);
  const rgb = RGB.exec(computed);
  const srgb = rgb ? null : SRGB.exec(computed);
  const [, red = '0', green = '0', blue = '0', alpha = '1'] = rgb ?? srgb ?? [];
  if (!rgb && !srgb) return { colour: computed.replaceAll('"', '') || 'none', opacity: plain(given) };
  const all = given * readShare(alpha);
  const scale = srgb ? 255 : 1;
  return {
    colour: `#${[red, green, blue].map((channel) => toHex(Number(channel) * scale)).join('')}`,
    opacity: plain(all),
  };
}

function readShare(text: string): number {
  return text.endsWith('%') ? Number.parseFloat(text) / 100 : Number(text);
}

function plain(share: number): string {
  return String(Number(share.toFixed(3)));
}

function toHex(channel: number): string {
  return Math.round(Math.min(255, Math.max(0, channel)))
    .toString(16)
    .padStart(2, '0');
}
