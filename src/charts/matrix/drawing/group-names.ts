import type { MatrixTexts } from '../../../i18n/charts/matrix.ts';
import type { I18n } from '../../../i18n/i18n-context.tsx';
import { isOneOf } from '../../../model/typed.ts';
import { REGIONS, type Region } from '../../../model/vocabulary.ts';
import { SMALL_TEXT_SIZE } from '../../../theme/measures.ts';
import { fitText } from '../../../ui/measure-text.ts';
import type { GroupMark } from '../layout.ts';
import type { Ties } from '../ties/ties.ts';
import type { MatrixWords } from '../words.ts';

/** From a bracket to the words of its group, and the height of a line of them as a multiple of its size. */
export const GROUP_WORDS = { away: 10, edge: 12, leading: 1.3 } as const;

/** What groups are named with. */
export interface GroupNaming {
  readonly ties: Ties;
  readonly words: Pick<MatrixWords, 'region'>;
  readonly byRegion: boolean;
  readonly i18n: Pick<I18n, 'formats' | 'messages'>;
  readonly text: MatrixTexts;
}

/** The region of most countries of a cluster, if more than half of them are of one. */
function mainRegion(ties: Ties, cluster: number): Region | undefined {
  const members = ties.partners.filter((partner) => partner.cluster === cluster);
  return REGIONS.find((region) => 2 * members.filter((own) => own.region === region).length > members.length);
}

/** A cluster or region with its number of countries, and of which region most of a cluster is. */
export function nameOfGroup({ id }: Pick<GroupMark, 'id'>, naming: GroupNaming): string {
  const { ties, words, byRegion, i18n, text } = naming;
  const { formats, messages } = i18n;
  const members = ties.partners.filter(({ cluster, region }) => (byRegion ? region : String(cluster)) === id);
  const count = formats.count(members.length);
  if (byRegion) return text.region(isOneOf(REGIONS, id) ? words.region(id) : id, count);
  const name = text.cluster(formats.count(Number(id) + 1));
  const main = mainRegion(ties, Number(id));
  return main ? text.mostly(name, count, messages.regionsInSentence[main]) : text.mixed(name, count);
}

/** The name beside a group's bracket, in lines that it has room for; none where there is no room for words at all. */
export function linesOfGroup(group: GroupMark, wordsWidth: number, naming: GroupNaming): readonly string[] {
  if (wordsWidth === 0) return [];
  const { byRegion, i18n, text } = naming;
  const height = group.bottom - group.top;
  const rows = height >= 2 * SMALL_TEXT_SIZE * GROUP_WORDS.leading ? 2 : 1;
  const whole = fitText(nameOfGroup(group, naming), wordsWidth - GROUP_WORDS.edge, SMALL_TEXT_SIZE, rows);
  // Cut in the middle, a cluster's name says less than its number alone.
  const isCut = whole.at(-1)?.endsWith('…') && !byRegion;
  return isCut ? [text.cluster(i18n.formats.count(Number(group.id) + 1))] : whole;
}
