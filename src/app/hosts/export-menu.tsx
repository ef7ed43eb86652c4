import { Download } from 'lucide-react';
import { useId } from 'react';
import { exportMenuTexts } from '../../i18n/export/menu.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { useScene } from '../../state/use-app.ts';
import { Menu } from '../../ui/menu/menu.tsx';
import { EXPORT_GROUPS, type ExportItem } from './export-items.ts';
import './export-menu.css';

/** The button that takes something away: the map as a picture, the sites as a table, the view as a link. */
export default function ExportMenu({ onExport }: { onExport: (item: ExportItem) => void }) {
  const { formats } = useI18n();
  const text = useTexts(exportMenuTexts);
  const id = useId();
  const count = useScene().visible.length;
  const titles = { maps: text.maps, sites: text.sites(count, formats.count(count)), more: text.more };
  return (
    <Menu icon={Download} label={text.menu} showLabel>
      {EXPORT_GROUPS.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a menu.
        <div key={group.id} role="group" aria-label={titles[group.id]} className="export-group">
          <p className="small faint" aria-hidden="true">
            {titles[group.id]}
          </p>
          {group.items.map((item) => {
            const [name, use] = text.items[item];
            return (
              <button
                key={item}
                type="button"
                role="menuitem"
                aria-label={name}
                aria-describedby={`${id}${item}`}
                onClick={() => onExport(item)}
              >
                <span className="export-name">{name}</span>
                <span className="faint" id={`${id}${item}`}>
                  {use}
                </span>
              </button>
            );
          })}
        </div>
      ))}
    </Menu>
  );
}
