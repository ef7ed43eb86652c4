import { describe, expect, it } from 'vitest';
import type { ChartFile } from '../../../src/export/charts/chart-file.ts';
import { layoutSheet } from '../../../src/export/sheets/sheet-layout.ts';
import { type SheetTheme, sheetMarkup } from '../../../src/export/sheets/sheet-markup.ts';
import { aFile } from '../a-file.ts';

const THEME: SheetTheme = {
  paper: '#faf9f6',
  ink: '#1c2128',
  inkSoft: '#4d555f',
  hairline: '#dcd8cf',
  font: "'Be Vietnam Pro', sans-serif",
};
const DRAWING = '<path d="M0 0H9"/>';

function draw(file: ChartFile, theme = THEME): string {
  const layout = layoutSheet(
    file,
    [{ width: 640, height: 300, caption: file.subtitle, note: file.notes.join(' ') }],
    (text, fontSize) => text.length * fontSize * 0.55,
  );
  return sheetMarkup(file, layout, theme, [DRAWING]);
}

/** The names of all elements, in the order in which they open. */
function elementsOf(markup: string): string[] {
  return [...markup.matchAll(/<([a-z]+)/gi)].map(([, name = '']) => name);
}

const EVIL = `</title><script>alert("x")</script> & 'q' <![CDATA[ ]]> <!-- &amp; "onload="alert(1)`;

describe('sheetMarkup', () => {
  it('is one document with a size, a title, a description, its paper and the drawing as it was given, where it belongs', () => {
    const markup = draw(aFile());
    expect(markup).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="688" height="(\d+)" viewBox="0 0 688 \1" lang="vi"/,
    );
    expect(markup).toContain(`<title>${aFile().title}</title><desc>${aFile().filters} · Số địa điểm`);
    expect(markup).toContain('fill="#faf9f6"');
    expect(markup).toMatch(/<g transform="translate\(24 [\d.]+\)"><path d="M0 0H9"\/><\/g>/);
    expect(markup.trimEnd().endsWith('</svg>')).toBe(true);
  });

  it('never makes markup of what a title or any other text says', () => {
    const evil = { title: EVIL, subtitle: EVIL, filters: EVIL, source: EVIL, notes: [EVIL], link: EVIL };
    const markup = draw(aFile(evil));
    const known = new Set(['svg', 'title', 'desc', 'rect', 'text', 'tspan', 'path', 'g']);
    expect(elementsOf(markup).filter((name) => !known.has(name))).toEqual([]);
    expect(markup).not.toMatch(/<!|<\?|]]>/);
    expect(markup.replace(/&(amp|lt|gt|quot);/g, '')).not.toContain('&');
    const title = /<title>([^<]*)<\/title>/.exec(markup)?.[1] ?? '';
    const read = title.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
    expect(read.replaceAll('&amp;', '&')).toBe(EVIL);
  });

  it('never lets a colour or a font leave its attribute', () => {
    const evil = '"/><script>';
    const theme = { paper: evil, ink: evil, inkSoft: evil, hairline: evil, font: evil };
    expect(elementsOf(draw(aFile(), theme))).toEqual(elementsOf(draw(aFile())));
  });

  it('leaves out what XML cannot hold', () => {
    expect(draw(aFile({ title: 'a\u0000b\u0008c\uFFFEd\uD800e🌍' }))).toContain('<title>abcde🌍</title>');
  });
});
