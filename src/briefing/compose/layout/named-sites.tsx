import { Plus, X } from 'lucide-react';
import { layoutTexts } from '../../../i18n/briefing/layouts.ts';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { BRIEFING_LIMITS } from '../../../model/briefing/briefing.ts';
import { nameOfSite } from '../../../state/scene/order.ts';
import { useView } from '../../../state/use-app.ts';
import type { View } from '../../../state/view/view.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import type { StepEdit } from './step-edit.ts';

/** The sites that a step names on its map, or lists; `view` is the step's. */
export function NamedSites(props: StepEdit & { view: View; isList: boolean }) {
  const { step, context, view, isList, onPatch } = props;
  const { sites: text } = useTexts(layoutTexts);
  const { locale, formats } = useI18n();
  const selected = useView(({ site }) => site);
  const { catalog, selectScene } = context;
  const named = step.name ?? [];
  const nameOf = (id: string) => {
    const site = catalog.siteById.get(id);
    return site ? nameOfSite(site, locale).text : text.unknown(id);
  };
  const left = Array.from(selectScene(view).visible, (index) => catalog.sites[index]?.id).flatMap((id) =>
    id !== undefined && !named.includes(id) ? [id] : [],
  );
  const room = BRIEFING_LIMITS.names - named.length;
  const add = (ids: readonly string[]) => onPatch({ name: [...named, ...ids] });
  const title = isList ? text.listed : text.title;
  return (
    <section className="layout-part" aria-label={title}>
      <h4 className="small">{title}</h4>
      {named.length === 0 && <p className="small faint">{isList ? text.noneListed : text.none}</p>}
      <ul className="layout-chips">
        {named.map((id) => (
          <li key={id} className="small">
            {nameOf(id)}
            <IconButton
              icon={X}
              label={text.remove(nameOf(id))}
              onClick={() => onPatch({ name: named.filter((each) => each !== id) })}
            />
          </li>
        ))}
      </ul>
      <div className="button-row">
        {selected !== null && !named.includes(selected) && room > 0 && (
          <button type="button" className="text-button small layout-wrap" onClick={() => add([selected])}>
            <Plus size={16} aria-hidden="true" />
            {text.addSelected(nameOf(selected))}
          </button>
        )}
        {left.length > 0 && left.length <= room && (
          <button type="button" className="text-button small" onClick={() => add(left)}>
            <Plus size={16} aria-hidden="true" />
            {text.addLeft(left.length, formats.count(left.length))}
          </button>
        )}
      </div>
      {left.length > room && <p className="small faint">{text.tooMany(formats.count(left.length))}</p>}
    </section>
  );
}
