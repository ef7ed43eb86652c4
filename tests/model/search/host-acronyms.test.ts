import { describe, expect, it } from 'vitest';
import { acronymOf, hostAcronyms, hostNames } from '../../../src/model/search/host-acronyms.ts';

describe('the acronym of a host', () => {
  it('is made of its capitals, with Viet Nam as one word', () => {
    expect(acronymOf('Viet Nam Academy of Science and Technology')).toBe('VAST');
    expect(acronymOf('National Institute of Materials Physics')).toBe('NIMP');
  });

  it('is not made of two words, nor of a name with words in small letters', () => {
    expect(acronymOf('University of Karachi')).toBeNull();
    expect(acronymOf('Itaipu and the three rivers')).toBeNull();
  });

  it('is that of each name where a host is part of another', () => {
    const host = 'Institute of Physics, Viet Nam Academy of Science and Technology';
    expect(hostNames(host)).toEqual(['Institute of Physics', 'Viet Nam Academy of Science and Technology']);
    expect(hostAcronyms(host)).toEqual(['VAST']);
  });
});
