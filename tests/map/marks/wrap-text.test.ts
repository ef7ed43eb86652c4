import { expect, it } from 'vitest';
import { wrapText } from '../../../src/map/marks/wrap-text.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';

it('leaves a short name on its line', () => expect(wrapText('Đồng Nai')).toEqual(['Đồng Nai']));

it('breaks a long name into lines of about equal length', () => {
  expect(wrapText('Trung tâm Quốc tế Đào tạo và Nghiên cứu Toán học', 34)).toEqual([
    'Trung tâm Quốc tế Đào tạo',
    'và Nghiên cứu Toán học',
  ]);
});

it('loses no word of any name, and breaks only where words allow', () => {
  for (const { name } of realCatalog().sites) {
    for (const text of [name.en, name.vi ?? '']) {
      const lines = wrapText(text, 34);
      expect(lines.join(' ')).toBe(text.split(/\s+/u).join(' ').trim());
      for (const line of lines) expect(line.length <= 34 || !line.includes(' ')).toBe(true);
    }
  }
});
