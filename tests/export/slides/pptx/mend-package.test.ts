import { zipSync } from 'fflate';
import PptxGenJS from 'pptxgenjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { mendPackage } from '../../../../src/export/slides/pptx/mend-package.ts';
import { parseStrictXml } from '../../../helpers/strict-xml.ts';
import { filesOf, packageFaults, textOf } from './package-faults.ts';

const FACTS = { date: '2026-11-22', language: 'vi-VN' };
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A file of the library that holds all that it writes in a way of its own: two slides, each with one of every kind. */
async function written(): Promise<Uint8Array> {
  const pptx = new PptxGenJS();
  pptx.layout = 'LAYOUT_WIDE';
  pptx.defineSlideMaster({
    title: 'Chart',
    background: { color: 'FFFFFF' },
    objects: [
      { placeholder: { options: { name: 'title', type: 'title', x: 1, y: 1, w: 9, h: 1 }, text: '' } },
    ],
    slideNumber: { x: 12, y: 7 },
  });
  for (const title of ['Một', 'Hai']) {
    const slide = pptx.addSlide({ masterName: 'Chart' });
    slide.background = { color: 'FAFAFA' };
    slide.addText(title, { placeholder: 'title' });
    slide.addText([{ text: 'a & b', options: { hyperlink: { url: 'https://example.org/?a=1&b=2' } } }], {
      x: 1,
      y: 1,
    });
    slide.addShape('rect', { x: 1, y: 1, w: 1, h: 1, fill: { color: 'FF0000' } });
    slide.addTable([[{ text: 'a' }, { text: 'b' }]], { x: 1, y: 1, w: 3 });
    slide.addImage({ data: PIXEL, x: 1, y: 1, w: 1, h: 1, altText: 'A <map>' });
    slide.addChart('bar', [{ name: 's', labels: ['a', 'b'], values: [1, 2] }], {
      chartColors: ['FF0000', '00FF00'],
      showValue: true,
    });
    slide.addNotes('Notes\u000Bfrom Word');
  }
  const bytes = await pptx.write({ outputType: 'uint8array' });
  if (!(bytes instanceof Uint8Array)) throw new Error('no bytes');
  return bytes;
}

describe('a package of the library', () => {
  let before: Uint8Array;
  let after: Uint8Array;
  beforeAll(async () => {
    before = await written();
    after = mendPackage(before, FACTS);
  });

  it('has the faults that are looked for, and none of them once it is mended', () => {
    expect(packageFaults(before).map((fault) => fault.replace(/\d+/g, '#'))).toEqual(
      expect.arrayContaining([
        'ppt/slideMasters/slideMaster#.xml is named and absent',
        'ppt/slides/slide#.xml: an empty a:ln',
        'ppt/slides/slide#.xml: a bgPr without a:effectLst',
        'ppt/slides/slide#.xml: a p:sp without p:txBody',
        'ppt/slides/slide#.xml: the id # twice',
        'ppt/charts/chart#.xml: axes that are named and absent',
        'ppt/charts/chart#.xml: labels before points',
        'ppt/notesSlides/notesSlide#.xml: a character that XML cannot hold',
        'no file is a jpeg',
        'ppt/ is a folder',
      ]),
    );
    expect(packageFaults(after)).toEqual([]);
  });

  it('is found at fault in each way', () => {
    const files = filesOf(after);
    const broken = (path: string, change: (text: string) => string) =>
      packageFaults(zipSync({ ...files, [path]: new TextEncoder().encode(change(textOf(files, path))) }));
    const slide = 'ppt/slides/slide1.xml';
    expect(broken(slide, (text) => text.replace('</p:sld>', ''))).toHaveLength(1);
    expect(broken(slide, (text) => text.replace(/cx="\d+"/, 'cx="NaN"'))).toHaveLength(1);
    expect(broken(slide, (text) => text.replace(/cx="\d+"/, 'cx="-4"'))).toHaveLength(1);
    expect(broken(slide, (text) => text.replace('val="FAFAFA"', 'val="#fafafa"'))).toHaveLength(1);
    expect(broken(slide, (text) => text.replace('r:embed="rId', 'r:embed="rIdX'))).toHaveLength(1);
    expect(
      broken('ppt/slides/_rels/slide1.xml.rels', (text) => text.replace('image-1', 'image-9')),
    ).toHaveLength(1);
    expect(broken('ppt/charts/chart1.xml', (text) => text.replace(/<c:spPr>.*?<\/c:spPr>/s, ''))).toEqual([
      'ppt/charts/chart1.xml: a series without a colour',
    ]);
    expect(
      packageFaults(zipSync({ ...files, 'ppt/slides/slide9.xml': new TextEncoder().encode('<a/>') })),
    ).toEqual(['ppt/slides/slide9.xml is not named']);
  });

  it('has masters of slides and of notes that share no theme, the second without placeholders', () => {
    const files = filesOf(after);
    expect(textOf(files, 'ppt/notesMasters/_rels/notesMaster1.xml.rels')).toContain('theme2.xml');
    expect(textOf(files, 'ppt/slideMasters/_rels/slideMaster1.xml.rels')).toContain('theme1.xml');
    expect(textOf(files, 'ppt/notesMasters/notesMaster1.xml')).not.toContain('<p:ph');
    expect(textOf(files, 'ppt/notesSlides/notesSlide1.xml')).not.toContain('<p:spPr/>');
    expect(textOf(files, 'ppt/presentation.xml')).toMatch(/<p:notesMasterIdLst>.*<p:sldIdLst>/s);
  });

  it('is in the language of its words, and says the day that it was told', () => {
    const files = filesOf(after);
    expect(
      Object.keys(files).filter((path) => /lang="en-US"/.test(textOf(files, path)) && /slides/.test(path)),
    ).toEqual([]);
    expect(textOf(files, 'ppt/slides/slide1.xml')).toContain('lang="vi-VN"');
    expect(textOf(files, 'docProps/core.xml')).toContain('>2026-11-22T00:00:00Z<');
  });

  it('takes parts in place of those that the library wrote', () => {
    const own = mendPackage(before, FACTS, (path, data) =>
      path === 'ppt/charts/chart1.xml' ? '<own/>' : data,
    );
    expect(textOf(filesOf(own), 'ppt/charts/chart1.xml')).toBe('<own/>');
  });
});

describe('the strict reader of XML', () => {
  it.each([
    ['<a><b></a></b>'],
    ['<a>&nbsp;</a>'],
    ['<a b=c/>'],
    ['<a b="1" b="2"/>'],
    ['<a/><b/>'],
    ['<a>\u000B</a>'],
    ['<a>&#11;</a>'],
    ['<a>a & b</a>'],
    ['<a>'],
  ])('refuses %s', (text) => {
    expect(() => parseStrictXml(text)).toThrow(SyntaxError);
  });
});
