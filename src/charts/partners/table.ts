import type { PartnersTexts } from '../../i18n/charts/partners.ts';
import type { PartId, Weights } from '../../model/partners/parts.ts';
import type { RankedPartner } from '../../model/partners/rank.ts';
import type { PartnerWords } from '../../state/cooperation/partner-words.ts';
import type { Cell, ChartTable } from '../frame/table.ts';

/** Every candidate as a row: rank, name, score, and of each part its value and what was found; null where it is not known. */
export function tableOfPartners(
  partners: readonly RankedPartner[],
  parts: readonly PartId[],
  weights: Weights,
  { words, text }: { readonly words: PartnerWords; readonly text: PartnersTexts },
): ChartTable {
  const asked = parts.filter((part) => weights[part] > 0);
  return {
    columns: [
      { label: text.name },
      { label: text.rank, format: String },
      { label: text.score, format: words.score },
      ...asked.flatMap((part) => [
        { label: `${text.parts[part]} (× ${weights[part]})`, format: words.score },
        { label: text.found(text.parts[part]) },
      ]),
    ],
    rows: partners.map((partner, place) => [
      words.nameOf(partner.party),
      place + 1,
      partner.score,
      ...asked.flatMap((part): Cell[] => [
        partner.missing.includes(part) ? null : partner.values[part],
        words.found(partner, part) ?? '',
      ]),
    ]),
  };
}
