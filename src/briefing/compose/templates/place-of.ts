import { nameOfValue } from '../../../state/view/describe.ts';
import type { Write } from './saying.ts';
import { type Scope, scopeOfView } from './scope.ts';
import type { TemplateSource } from './template.ts';

/** The place that is filtered by, with its name: countries, regions, groups, or the whole world. */
export function placeOf({ view, catalog }: TemplateSource): { readonly scope: Scope; readonly name: Write } {
  const name: Write = (texts, i18n) => {
    const { country, region, group } = view;
    const names = [
      ...country.map((value) => nameOfValue('country', value, i18n, catalog)),
      ...region.map((value) => nameOfValue('region', value, i18n, catalog)),
      ...group.map((value) => nameOfValue('group', value, i18n, catalog)),
    ];
    return names.length > 0 ? i18n.formats.list(names) : texts.world;
  };
  return { scope: scopeOfView(view, ['country', 'region', 'group']), name };
}
