import { describe, expect, it } from 'vitest';
import {
  familyForFiles,
  inheritedAttributes,
  isPainted,
  ownAttributes,
} from '../../../src/export/charts/presentation.ts';
import { readPaint } from '../../../src/export/charts/read-paint.ts';

const computed =
  (properties: Readonly<Record<string, string>>) =>
  (name: string): string =>
    properties[name] ?? '';

describe('readPaint', () => {
  it('makes six hex digits of whatever a colour is computed to, its transparency apart', () => {
    expect(readPaint('rgb(28, 33, 40)', '1')).toEqual({ colour: '#1c2128', opacity: '1' });
    expect(readPaint('rgba(255, 0, 0, 0.5)', '0.5')).toEqual({ colour: '#ff0000', opacity: '0.25' });
    expect(readPaint('rgb(255 0 0 / 40%)', '')).toEqual({ colour: '#ff0000', opacity: '0.4' });
    expect(readPaint('color(srgb 0.5 0 1.2 / 0.5)', '1')).toEqual({ colour: '#8000ff', opacity: '0.5' });
  });

  it('keeps the names of gradients, and takes nothing for none', () => {
    expect(readPaint('url("#g")', '1').colour).toBe('url(#g)');
    expect(readPaint('none', '1').colour).toBe('none');
    expect(readPaint('', '').colour).toBe('none');
  });
});

describe('inheritedAttributes', () => {
  it('writes lengths without units and lists without commas, and paints nothing that is invisible', () => {
    const attributes = inheritedAttributes(
      computed({
        fill: 'rgba(0, 0, 0, 0)',
        'fill-opacity': '1',
        stroke: 'rgb(0, 0, 255)',
        'stroke-opacity': '0.5',
        'stroke-width': '1.5px',
        'stroke-dasharray': '4px, 2px',
        'font-size': '13.5px',
      }),
    );
    expect(attributes).toMatchObject({
      fill: 'none',
      'fill-opacity': '1',
      stroke: '#0000ff',
      'stroke-opacity': '0.5',
      'stroke-width': '1.5',
      'stroke-dasharray': '4 2',
      'font-size': '13.5',
    });
  });
});

describe('ownAttributes', () => {
  it('leaves out what says nothing, and shapes that are no element', () => {
    const read = computed({
      opacity: '0.35',
      'vector-effect': 'none',
      'clip-path': 'url("#c")',
      mask: 'none',
    });
    expect(ownAttributes(read, false)).toEqual({ opacity: '0.35', 'clip-path': 'url(#c)' });
    expect(ownAttributes(computed({ 'clip-path': 'inset(50%)' }), false)).toEqual({});
  });

  it('keeps the end of a gradient that fades into nothing', () => {
    const read = computed({ 'stop-color': 'rgba(0, 0, 0, 0)', 'stop-opacity': '1' });
    expect(ownAttributes(read, true)).toEqual({ 'stop-color': '#000000', 'stop-opacity': '0' });
  });
});

it('knows a shape that leaves nothing on the paper', () => {
  expect(isPainted({ fill: 'none', stroke: 'none' })).toBe(false);
  expect(isPainted({ fill: 'none', stroke: '#000000', 'stroke-width': '0' })).toBe(false);
  expect(isPainted({ fill: 'none', stroke: '#000000', 'stroke-width': '1' })).toBe(true);
  expect(isPainted({ fill: '#000000', stroke: 'none' })).toBe(true);
});

it('names only fonts that other programs may have', () => {
  expect(familyForFiles('"Be Vietnam Pro", "Auspices Fallback", system-ui')).toBe(
    "'Be Vietnam Pro', system-ui",
  );
});
