import { plural } from '../../plural.ts';

/** A part of a region or group and of the world, in words. */
interface PartWords {
  readonly subject: string;
  readonly part: string;
  readonly share: string;
  readonly worldShare: string;
}

/** The words of the chart that holds a region or a group against the world. */
export const texts = {
  over: ({ subject, part, share, worldShare }: PartWords) =>
    `${subject}: ${part} is most over-represented, ${share} against ${worldShare} in the world`,
  tied: (subject: string, parts: string, points: string) =>
    `${subject}: ${parts} are most over-represented, each ${points} percentage points above the world`,
  manyTied: (subject: string, count: string, points: string) =>
    `${subject}: ${count} parts are equally over-represented, each ${points} percentage points above the world`,
  chosenOver: ({ subject, part, share, worldShare }: PartWords) =>
    `${subject}: ${part} is over-represented, ${share} against ${worldShare} in the world`,
  chosenUnder: ({ subject, part, share, worldShare }: PartWords) =>
    `${subject}: ${part} is under-represented, ${share} against ${worldShare} in the world`,
  chosenSame: ({ subject, part, share }: PartWords) =>
    `${subject}: ${part} has the same share as in the world, ${share}`,
  same: (subject: string) => `${subject} is composed like the world`,
  noneHere: (subject: string, count: number, formatted: string) =>
    `${subject}: no site is left to compare with the ${plural(count, formatted, 'site', 'sites')} of the world`,
  none: 'No site is left to compare.',
  empty:
    'No site in the world passes the other filters. Take one of them off: kind, sector, years or the words searched for.',
  unit: 'Share of the sites of each side, in %',
  left: (subject: string, part: string) =>
    `World: every site, ${subject} included; neither side heeds the filters of place and ${part}.`,
  leftField: 'field',
  leftKind: 'kind',
  once: 'A site of several countries counts once.',
  of: 'Compare',
  parts: 'Parts',
  by: { field: 'Fields', kind: 'Kinds' },
  world: 'World',
  head: (name: string, count: number, formatted: string) =>
    `${name}: ${plural(count, formatted, 'site', 'sites')}`,
  points: 'points',
  columns: {
    field: 'Field',
    kind: 'Kind',
    here: (subject: string) => `Sites, ${subject}`,
    hereShare: (subject: string) => `Share, ${subject}`,
    world: 'Sites, world',
    worldShare: 'Share, world',
    difference: 'Difference, percentage points',
  },
  row: {
    over: (part: string, here: string, world: string, points: string) =>
      `${part}: ${here}, world ${world}\nOver-represented, ${points} percentage points`,
    under: (part: string, here: string, world: string, points: string) =>
      `${part}: ${here}, world ${world}\nUnder-represented, ${points} percentage points`,
    same: (part: string, here: string, world: string, points: string) =>
      `${part}: ${here}, world ${world}\nNo difference, ${points} percentage points`,
    unknown: (part: string, unknown: string, world: string) =>
      `${part}: ${unknown}, no site here to compare, world ${world}`,
  },
  side: (share: string, count: number, formatted: string) =>
    `${share} (${plural(count, formatted, 'site', 'sites')})`,
};
