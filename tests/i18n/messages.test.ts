import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en/messages.ts';
import { formatsOf } from '../../src/i18n/format.ts';
import { preferredLocale } from '../../src/i18n/locales.ts';
import { vi } from '../../src/i18n/vi/messages.ts';
import { textsOf } from '../helpers/texts.ts';

describe('the messages', () => {
  it.each([
    ['English', en],
    ['Vietnamese', vi],
  ])('are all written, in composed letters and without stray spaces: %s', (_name, messages) => {
    for (const [path, text] of textsOf(messages)) {
      if (text === null) continue;
      expect(text.trim(), path).not.toBe('');
      expect(text, path).toBe(text.normalize('NFC').trim());
    }
  });

  it('stand in the same places in both languages', () => {
    const paths = (messages: object) => textsOf(messages).map(([path]) => path);
    expect(paths(vi)).toEqual(paths(en));
  });

  it('are translated: hardly any Vietnamese text equals its English one', () => {
    const english = new Map(textsOf(en));
    const equal = textsOf(vi).filter(([path, text]) => text !== null && english.get(path) === text);
    const names = /^(app\.name|groups\.(asean|apec|asem|oecd|g7|g77)|keys\.rows\.\d+\.0)$/;
    expect(equal.map(([path]) => path).filter((path) => !names.test(path))).toEqual([]);
  });

  it('use the established Vietnamese terms', () => {
    expect(vi.kinds['biosphere-reserve'].one).toBe('Khu dự trữ sinh quyển');
    expect(vi.kinds.geopark.one).toBe('Công viên địa chất toàn cầu UNESCO');
    expect(vi.fields['basic-sciences-engineering'].name).toBe('Khoa học cơ bản và kỹ thuật');
    expect(vi.statuses['renewal-under-review']).toBe('Đang xem xét gia hạn');
  });

  it('take the plural that the number asks for', () => {
    expect(en.status.count('1', '1', 1)).toBe('1 of 1 site');
    expect(en.status.count('48', '1,157', 1157)).toBe('48 of 1,157 sites');
    expect(vi.status.count('48', '1.157', 1157)).toBe('48 trên 1.157 địa điểm');
    expect(en.status.withoutYear(1, '1')).toContain('1 more site would');
    expect(en.status.withoutYear(2, '2')).toContain('leaves them out');
  });
});

describe('the formats of a language', () => {
  it('group digits as the language does', () => {
    expect(formatsOf('en').count(1157)).toBe('1,157');
    expect(formatsOf('vi').count(1157)).toBe('1.157');
  });

  it('write the day before the month', () => {
    expect(formatsOf('en').date('2026-11-22')).toBe('22 November 2026');
    expect(formatsOf('vi').date('2026-11-22')).toBe('22 tháng 11 năm 2026');
  });

  it('write the day of the date itself, wherever the reader’s clock stands', () => {
    expect(formatsOf('en').date('2026-01-01')).toContain('1 January');
  });

  it('are made once', () => {
    expect(formatsOf('vi')).toBe(formatsOf('vi'));
  });
});

describe('the language of a first visit', () => {
  it.each([
    [['vi-VN', 'en'], 'vi'],
    [['fr-FR', 'vi'], 'vi'],
    [['en-US'], 'en'],
    [['fr', 'de'], 'en'],
    [[], 'en'],
  ] as const)('is the first of %j that the atlas speaks: %s', (languages, expected) => {
    expect(preferredLocale(languages)).toBe(expected);
  });
});
