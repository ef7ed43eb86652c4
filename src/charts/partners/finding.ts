import type { PartnersTexts } from '../../i18n/charts/partners.ts';
import type { I18n } from '../../i18n/i18n-context.tsx';
import type { Weights } from '../../model/partners/parts.ts';
import type { Party, Sight } from '../../model/partners/party.ts';
import type { RankedPartner } from '../../model/partners/rank.ts';
import type { PartnerWords } from '../../state/cooperation/partner-words.ts';

/** So many are named after the first. */
const THEN = 2;

/** Who stands first, and who after that; or that nobody can. */
export function findPartners(
  subject: Party,
  partners: readonly RankedPartner[],
  weights: Weights,
  { sight, words, text, i18n }: { sight: Sight; words: PartnerWords; text: PartnersTexts; i18n: I18n },
): string {
  const { formats, messages, locale } = i18n;
  const name = words.nameOf(subject);
  const [first] = partners;
  if (!first) return text.nobody(name);
  if (Object.values(weights).every((weight) => weight === 0)) return text.noWeight(name);
  const equals = partners.filter(({ score }) => words.score(score) === words.score(first.score));
  const then = partners.slice(equals.length, equals.length + THEN);
  const fields = sight.fields.map((field) => messages.fields[field].name.toLocaleLowerCase(locale));
  const namesOf = (those: readonly RankedPartner[]) =>
    formats.list(those.map(({ party }) => words.shortNameOf(party)));
  return text.finding(
    name,
    fields.length > 0 ? formats.list(fields) : null,
    namesOf(equals),
    words.score(first.score),
    then.length > 0 ? namesOf(then) : null,
  );
}
