import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { ownFileTexts } from '../../i18n/own/files.ts';
import { OWN_FORMATS, type OwnFormat } from '../../model/formats.ts';
import type { OwnList } from '../../state/own/own-list.ts';
import type { MenuGroup } from '../../ui/menu/items.ts';
import { Menu } from '../../ui/menu/menu.tsx';
import { MenuPopup } from '../../ui/menu/popup-later.ts';

/** Has a file made of a list: of all its rows, or of those that its filters leave. */
export type OnSave = (list: OwnList, format: OwnFormat, rows: 'all' | 'kept') => void;

/** The files that a list becomes, of all its rows or, where it is filtered, of those that are left. */
export function SaveMenu({ list, onSave }: { list: OwnList; onSave: OnSave }) {
  const { formats } = useI18n();
  const text = useTexts(ownFileTexts);
  const { table, kept } = list;
  const group = (rows: 'all' | 'kept', title: string): MenuGroup => ({
    id: rows,
    title,
    items: OWN_FORMATS.map((format) => {
      const [name, use] = text.formats[format];
      return { id: `${rows}-${format}`, name, use, onChoose: () => onSave(list, format, rows) };
    }),
  });
  const groups = [
    ...(kept.count < table.rows ? [group('kept', text.kept(kept.count, formats.count(kept.count)))] : []),
    group('all', text.all(table.rows, formats.count(table.rows))),
  ];
  return (
    <Menu label={text.saveList(list.source.title)} words={text.save}>
      {(popup) => <MenuPopup {...popup} groups={groups} />}
    </Menu>
  );
}
