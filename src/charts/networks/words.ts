import type { NetworksTexts } from '../../i18n/charts/networks.ts';
import type { I18n } from '../../i18n/i18n-context.tsx';
import type { Catalog } from '../../model/catalog/catalog.ts';
import {
  MEMBER_KINDS,
  MEMBER_ROLES,
  type Network,
  type NetworkMember,
  type Subject,
} from '../../model/network.ts';
import { isOneOf } from '../../model/typed.ts';
import { FIELDS, type Field } from '../../model/vocabulary.ts';
import { nameOfSite } from '../../state/scene/order.ts';

/** What is said of a network in the reader's language. */
export interface NetworkWords {
  readonly subject: (subject: Subject) => string;
  /** A member, or who leads: a country or a centre by its name, an organisation as the table writes it. */
  readonly party: (id: string) => string;
  readonly years: (network: Network) => string;
}

/** Whether a subject is a field of sites, and so has a colour. */
export function isField(subject: Subject): subject is Field {
  return isOneOf(FIELDS, subject);
}

/** Makes the words for networks. */
export function createNetworkWords(i18n: I18n, texts: NetworksTexts, catalog: Catalog): NetworkWords {
  const { messages, locale } = i18n;
  return {
    subject: (subject) => (isField(subject) ? messages.fields[subject].name : texts.subjects[subject]),
    party: (id) => {
      const site = catalog.siteById.get(id);
      return catalog.countries.get(id)?.name[locale] ?? (site ? nameOfSite(site, locale).text : id);
    },
    years: ({ startYear, endYear }) => texts.years(startYear, endYear),
  };
}

/** Those who take part in one role, of one kind. */
interface MemberGroup {
  readonly role: NetworkMember['role'];
  readonly kind: NetworkMember['kind'];
  readonly members: readonly NetworkMember[];
}

/** Who takes part in a network: by role, members first, then by kind, countries first, then by name. */
export function groupMembers(
  network: Network,
  nameOf: (id: string) => string,
  compare: (a: string, b: string) => number,
): readonly MemberGroup[] {
  return MEMBER_ROLES.flatMap((role) =>
    MEMBER_KINDS.flatMap((kind) => {
      const members = network.members
        .filter((member) => member.role === role && member.kind === kind)
        .sort((a, b) => compare(nameOf(a.member), nameOf(b.member)));
      return members.length > 0 ? [{ role, kind, members }] : [];
    }),
  );
}
