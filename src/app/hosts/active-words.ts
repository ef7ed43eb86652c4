import type { I18n } from '../../i18n/i18n-context.tsx';
import type { Knowledge, Loading } from '../../state/cooperation/knowledge.ts';
import type { View } from '../../state/view/view.ts';

/** The types of links and the networks that are chosen, in words. */
export function describeFocus(view: View, i18n: I18n, knowledge: Loading<Knowledge>): readonly string[] {
  const nameOf = (id: string) =>
    (knowledge.status === 'ready' && knowledge.value.networks.get(id)?.name[i18n.locale]) || id;
  return [
    ...view.link.map((type) => i18n.messages.linkTypes[type]),
    ...(view.network ? [nameOf(view.network)] : []),
    ...(view.compare ? [i18n.messages.filters.comparedWith(nameOf(view.compare))] : []),
  ];
}

/** Short words of the active filters, for the name of a file. */
export function activeWords({ locale, kind, field, region, group, country, since }: View): readonly string[] {
  return [locale, ...kind, ...field, ...region, ...group, ...country, ...(since?.map(String) ?? [])];
}
