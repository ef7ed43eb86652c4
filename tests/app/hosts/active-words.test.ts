import { describe, expect, it } from 'vitest';
import { activeWords, describeFocus } from '../../../src/app/hosts/active-words.ts';
import { loadI18n } from '../../../src/i18n/i18n-context.tsx';
import { defaultView } from '../../../src/state/view/url.ts';

const english = await loadI18n('en');

describe('what an exported file is named after', () => {
  it('is the language alone while nothing is filtered', () => {
    expect(activeWords(defaultView('vi'))).toEqual(['vi']);
  });

  it('is every value that is filtered by, places last but for the years', () => {
    const view = {
      ...defaultView('en'),
      region: ['africa'],
      kind: ['geopark'],
      since: [1990, 2004],
    } as const;
    expect(activeWords(view)).toEqual(['en', 'geopark', 'africa', '1990', '2004']);
  });
});

describe('what a file says of cooperation', () => {
  it('is nothing while no network and no link is chosen', () => {
    expect(describeFocus(defaultView('en'), english, { status: 'idle' })).toEqual([]);
  });

  it('names networks by their ids before the tables have come', () => {
    const view = { ...defaultView('en'), network: 'eabrn', compare: 'nagn' };
    const [network, compared] = describeFocus(view, english, { status: 'loading' });
    expect(network).toBe('eabrn');
    expect(compared).toContain('nagn');
  });
});
