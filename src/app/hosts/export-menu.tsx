import { followDownload } from '../../export/download.ts';
import { exportMenuTexts } from '../../i18n/export/menu.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { useScene } from '../../state/use-app.ts';
import type { PopupProps } from '../../ui/menu/items.ts';
import { MenuPopup } from '../../ui/menu/popup-later.ts';
import { usePackage } from '../edition/use-edition.ts';
import { EXPORT_GROUPS, type ExportItem } from './export-items.ts';

/** What can be taken away: the map as a picture, the sites as a table, all tables as they are, the view as a link. */
export default function ExportMenu(props: PopupProps & { onExport: (item: ExportItem) => void }) {
  const { onExport, ...popup } = props;
  const { formats } = useI18n();
  const text = useTexts(exportMenuTexts);
  const { name, href, size } = usePackage();
  const count = useScene().visible.length;
  const titles = { maps: text.maps, sites: text.sites(count, formats.count(count)), more: text.more };
  const groups = EXPORT_GROUPS.map(({ id, items }) => ({
    id,
    title: titles[id],
    items: items.map((item) => {
      const [name = item, use = ''] = text.items[item] ?? [];
      return { id: item, name, use, onChoose: () => onExport(item) };
    }),
  }));
  const whole = {
    id: 'data',
    title: text.data,
    items: [
      {
        id: 'tables',
        name: text.zip,
        use: text.tables(size),
        onChoose: () => followDownload(name, href),
      },
    ],
  };
  return <MenuPopup {...popup} groups={[...groups.slice(0, -1), whole, ...groups.slice(-1)]} />;
}
