import { describe, expect, it } from 'vitest';
import { plainText } from '../../../data/upgrade/reading/plain-text.ts';

describe('a text of a source', () => {
  it.each([
    ['Cat Ba', 'Cat Ba'],
    ['<em>Cat</em> <b>Ba</b>', 'Cat Ba'],
    ['Cat<br />Ba', 'Cat Ba'],
    ['Cu Lao Cham &#8211; Hoi An', 'Cu Lao Cham – Hoi An'],
    ['Sites &amp; people&nbsp;&quot;here&quot;', 'Sites & people "here"'],
    ['&lt;li&gt;one&lt;/li&gt;', 'one'],
    ['Vie\u0323\u0302t', 'Việt'],
    ['  two \n lines ', 'two lines'],
    ['R&D &unknown; kept', 'R&D &unknown; kept'],
  ])('%j becomes %j', (raw, text) => {
    expect(plainText(raw)).toBe(text);
  });

  it.each(['<script>alert(1)</script>', '&lt;iframe src=x&gt;', 'a < b', '5 > 3', '&#0;bell \u0007'])(
    'is refused where it holds code or what nobody can read: %j',
    (raw) => {
      expect(plainText(raw)).toBeNull();
    },
  );
});
