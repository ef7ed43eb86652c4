import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LINK_TYPES } from '../src/model/link-types.ts';
import { CATEGORIES, FIELDS, GROUPS, KINDS, REGIONS, SECTORS, STATUSES } from '../src/model/vocabulary.ts';
import { CHART_IDS } from '../src/state/view/charts.ts';
import { MAP_LAYER_IDS, WORLDVIEWS } from '../src/state/view/map-choices.ts';
import { PARAMS } from '../src/state/view/params.ts';
import { PROJECTION_IDS, THEME_CHOICES } from '../src/state/view/view.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The pages of documentation, by their path below the root. */
const PAGES = ['.', 'docs', 'data', 'src']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { encoding: 'utf8', recursive: folder !== '.' }).map((name) =>
      join(folder, name),
    ),
  )
  .filter((path) => path.endsWith('.md'));

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

describe('the documentation', () => {
  it('leads only to files that are there', () => {
    expect(PAGES).toContain('README.md');
    const dead = PAGES.flatMap((path) =>
      [...read(path).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
        .map(([, target = '']) => join(dirname(path), target))
        .filter((target) => !existsSync(join(ROOT, target)))
        .map((target) => `${path}: ${target}`),
    );
    expect(dead).toEqual([]);
  });

  it('names only files and folders of ours that are there', () => {
    // The pages on sources name files of others too.
    const own = PAGES.filter((path) => !path.endsWith('.SOURCES.md'));
    const dead = own.flatMap((path) =>
      [...read(path).matchAll(/`((?:src|data|tests|bench|docs|\.ci)\/[\w./-]*)`/g)]
        .map(([, name = '']) => name)
        .filter((name) => !existsSync(join(ROOT, name)) && !existsSync(join(ROOT, 'public', name)))
        .map((name) => `${path}: ${name}`),
    );
    expect(dead).toEqual([]);
  });
});

describe('the table of faults', () => {
  it('names a test for each, which there is', () => {
    const rows = read('docs/reliability.md')
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .slice(1);
    const tested = rows.map((row) => /\| `(tests\/[^`]+)`: (.+) \|$/.exec(row));
    expect(rows.filter((_, index) => !tested[index])).toEqual([]);
    const missing = tested.filter((found) => found && !read(found[1] ?? '').includes(`'${found[2]}'`));
    expect(missing.map((found) => found?.[0])).toEqual([]);
  });
});

describe('the contract of links', () => {
  const contract = read('docs/links.md');
  const missing = (words: readonly string[]) => words.filter((word) => !contract.includes(`\`${word}\``));

  it('has every parameter', () => {
    expect(missing(Object.values(PARAMS).map(({ name }) => name))).toEqual([]);
  });

  it.each([
    ['kinds', KINDS],
    ['fields', FIELDS],
    ['sectors', SECTORS],
    ['categories', CATEGORIES],
    ['statuses', STATUSES],
    ['regions', REGIONS],
    ['groups', GROUPS],
    ['types of links', LINK_TYPES],
    ['charts', CHART_IDS],
    ['layers', MAP_LAYER_IDS],
    ['worldviews', WORLDVIEWS],
    ['projections', PROJECTION_IDS],
    ['themes', THEME_CHOICES.filter((theme) => theme !== 'system')],
  ] as const)('has all %s', (_, ids) => {
    expect(missing(ids)).toEqual([]);
  });
});
