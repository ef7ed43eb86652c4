import { inLanguages } from '../in-languages.ts';
import { plural } from '../plural.ts';

/** A part of a region or group and of the world, in words. */
interface PartWords {
  readonly subject: string;
  readonly part: string;
  readonly share: string;
  readonly worldShare: string;
  /** Difference in percentage points, without sign. */
  readonly points: string;
}

/** The words of the chart that holds a region or a group against the world. */
export const compositionTexts = inLanguages({
  en: {
    over: ({ subject, part, share, worldShare, points }: PartWords) =>
      `${subject}: ${part} is most over-represented, ${share} against ${worldShare} in the world (+${points} percentage points)`,
    chosenOver: ({ subject, part, share, worldShare, points }: PartWords) =>
      `${subject}: ${part} is over-represented, ${share} against ${worldShare} in the world (+${points} percentage points)`,
    chosenUnder: ({ subject, part, share, worldShare, points }: PartWords) =>
      `${subject}: ${part} is under-represented, ${share} against ${worldShare} in the world (−${points} percentage points)`,
    chosenSame: ({ subject, part, share }: PartWords) =>
      `${subject}: ${part} has the same share as in the world, ${share}`,
    same: (subject: string) => `${subject} is composed like the world`,
    noneHere: (subject: string, count: number, formatted: string) =>
      `${subject}: no site is left to compare with the ${plural(count, formatted, 'site', 'sites')} of the world`,
    none: 'No site is left to compare.',
    empty:
      'No site in the world passes the other filters. Take one of them off: kind, sector, years or the words searched for.',
    unit: 'Share of the sites of each side; difference in percentage points',
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
  },
  vi: {
    over: ({ subject, part, share, worldShare, points }) =>
      `${subject}: ${part} chiếm tỷ trọng vượt trội nhất, ${share} so với ${worldShare} trên thế giới (+${points} điểm phần trăm)`,
    chosenOver: ({ subject, part, share, worldShare, points }) =>
      `${subject}: ${part} chiếm tỷ trọng cao hơn thế giới, ${share} so với ${worldShare} (+${points} điểm phần trăm)`,
    chosenUnder: ({ subject, part, share, worldShare, points }) =>
      `${subject}: ${part} chiếm tỷ trọng thấp hơn thế giới, ${share} so với ${worldShare} (−${points} điểm phần trăm)`,
    chosenSame: ({ subject, part, share }) => `${subject}: ${part} có tỷ trọng bằng thế giới, ${share}`,
    same: (subject) => `${subject} có cơ cấu như thế giới`,
    noneHere: (subject, _count, formatted) =>
      `${subject}: không còn địa điểm nào để so với ${formatted} địa điểm trên thế giới`,
    none: 'Không còn địa điểm nào để so sánh.',
    empty:
      'Không địa điểm nào trên thế giới khớp các bộ lọc khác. Hãy bỏ bớt một bộ lọc: loại, ngành, năm hoặc từ tìm kiếm.',
    unit: 'Tỷ lệ trên số địa điểm của mỗi bên; chênh lệch tính bằng điểm phần trăm',
    left: (subject, part) =>
      `Thế giới: mọi địa điểm, gồm cả ${subject}; cả hai bên không tính bộ lọc về nơi và ${part}.`,
    leftField: 'lĩnh vực',
    leftKind: 'loại',
    once: 'Địa điểm thuộc nhiều quốc gia chỉ đếm một lần.',
    of: 'So sánh',
    parts: 'Thành phần',
    by: { field: 'Lĩnh vực', kind: 'Loại' },
    world: 'Thế giới',
    head: (name, _count, formatted) => `${name}: ${formatted} địa điểm`,
    points: 'điểm %',
    columns: {
      field: 'Lĩnh vực',
      kind: 'Loại',
      here: (subject) => `Địa điểm, ${subject}`,
      hereShare: (subject) => `Tỷ lệ, ${subject}`,
      world: 'Địa điểm, thế giới',
      worldShare: 'Tỷ lệ, thế giới',
      difference: 'Chênh lệch, điểm phần trăm',
    },
    row: {
      over: (part, here, world, points) =>
        `${part}: ${here}, thế giới ${world}\nCao hơn thế giới, chênh lệch ${points} điểm phần trăm`,
      under: (part, here, world, points) =>
        `${part}: ${here}, thế giới ${world}\nThấp hơn thế giới, chênh lệch ${points} điểm phần trăm`,
      same: (part, here, world, points) =>
        `${part}: ${here}, thế giới ${world}\nKhông chênh lệch, ${points} điểm phần trăm`,
      unknown: (part, unknown, world) =>
        `${part}: ${unknown}, không có địa điểm nào ở đây để so, thế giới ${world}`,
    },
    side: (share, _count, formatted) => `${share} (${formatted} địa điểm)`,
  },
});
