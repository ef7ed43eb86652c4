import { describe, expect, it } from 'vitest';
import { formatsOf } from '../../../src/i18n/format.ts';
import { writeFigure } from '../../../src/state/figures/words.ts';
import { fillCountries } from '../../../src/state/overlay/fill-countries.ts';
import { RESEARCH_FILLS } from '../../../src/state/view/map-choices.ts';
import { realResearch } from '../../helpers/real-research.ts';
import { realScene } from '../../map/scene.ts';

function classesOf(fill: (typeof RESEARCH_FILLS)[number], filters = {}) {
  const filling = fillCountries(realScene(filters), fill, realResearch());
  if (filling?.kind !== 'counts') throw new Error('countries are not filled');
  return filling;
}

describe('countries filled by a figure of research', () => {
  it.each(RESEARCH_FILLS)('stand in five classes of %s that a legend can tell apart', (fill) => {
    const { classes } = classesOf(fill);
    expect(classes).toHaveLength(5);
    const edges = classes.flatMap(({ from, to }) =>
      [from, to].map((value) => writeFigure(fill, value, formatsOf('vi'))),
    );
    const inner = edges.slice(1, -1);
    for (let at = 0; at < inner.length; at += 2) expect(inner[at]).not.toBe(inner[at + 1]);
  });

  it('are told apart in articles by their ratio, so that no class is of one giant alone', () => {
    const { classes } = classesOf('articles');
    for (const { countries } of classes) expect(countries.length).toBeGreaterThan(10);
    expect(classes.find(({ countries }) => countries.includes('VNM'))?.countries).not.toContain('CHN');
  });

  it('leave out those of which no figure is known, and count them', () => {
    const { classes, facts } = classesOf('spending', { group: ['asean'] });
    const filled = classes.flatMap(({ countries }) => countries);
    const known = realResearch()
      .filter(({ percent }) => percent !== null)
      .map(({ iso3 }) => iso3);
    expect(filled.length + (facts?.unknown ?? 0)).toBe(11);
    expect(filled.every((iso3) => known.includes(iso3))).toBe(true);
    expect(facts?.years).toEqual([2002, 2023]);
  });

  it('are not filled before the figures have come', () => {
    expect(fillCountries(realScene(), 'spending', null)).toBeNull();
    expect(fillCountries(realScene(), 'sites', null)).toMatchObject({ kind: 'counts', fill: 'sites' });
  });
});
