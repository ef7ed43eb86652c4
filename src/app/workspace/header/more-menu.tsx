import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { factTexts } from '../../../i18n/known/facts.ts';
import { ALL_METHODS } from '../../../model/methods/methods.ts';
import { dossierOfView } from '../../../state/dossier/of-view.ts';
import { useActions, useApp, useReadApp, useView } from '../../../state/use-app.ts';
import { THEME_CHOICES } from '../../../state/view/view.ts';
import type { MenuGroup, MenuItem, PopupProps } from '../../../ui/menu/items.ts';
import { MenuPopup } from '../../../ui/menu/popup-later.ts';
import type { Workspace } from '../use-workspace.ts';
import type { MoreActions } from './header-actions.ts';

/** The commands that in a narrow window have no button of their own. */
function useNarrowItems({ parts, toggle }: Workspace, onCopy: (text: string) => void): readonly MenuItem[] {
  const { app, results } = useI18n().messages;
  const view = useView((current) => current);
  const linkOf = useApp((state) => state.linkOf);
  const canUndo = useApp((state) => state.past.length > 0);
  const canRedo = useApp((state) => state.future.length > 0);
  const { undo, redo } = useActions();
  return [
    {
      id: 'table',
      name: parts.table ? results.closeTable : results.showTable,
      onChoose: toggle.table,
    },
    { id: 'share', name: app.share, onChoose: () => onCopy(linkOf(view)) },
    ...(canUndo ? [{ id: 'undo', name: app.undo, onChoose: undo }] : []),
    ...(canRedo ? [{ id: 'redo', name: app.redo, onChoose: redo }] : []),
  ];
}

/** The list of the menu behind the dots. */
export default function MoreMenu(
  props: PopupProps & MoreActions & { workspace: Workspace; onCopy: (text: string) => void },
) {
  const { workspace, onCopy, onAddView, onOpen, ...popup } = props;
  const { app } = useI18n().messages;
  const { dossier, own, copy, unknowns, documents, methods } = useTexts(factTexts);
  const theme = useView((view) => view.theme);
  const { setChoice } = useActions();
  const readApp = useReadApp();
  const openDossier = () => setChoice({ dossier: dossierOfView(readApp().view) });
  const narrowItems = useNarrowItems(workspace, onCopy);
  const groups: readonly MenuGroup[] = [
    ...(workspace.narrow ? [{ id: 'page', items: narrowItems }] : []),
    { id: 'view', items: [{ id: 'addView', name: app.addView, onChoose: onAddView }] },
    {
      id: 'dossier',
      items: [
        { id: 'dossier', name: dossier, onChoose: openDossier },
        { id: 'own', name: own, onChoose: onOpen('own') },
      ],
    },
    {
      id: 'theme',
      title: app.theme,
      items: THEME_CHOICES.map((id) => ({
        id,
        name: app.themes[id],
        checked: id === theme,
        onChoose: () => setChoice({ theme: id }),
      })),
    },
    {
      id: 'help',
      items: [
        { id: 'copy', name: copy, onChoose: onOpen('copy') },
        { id: 'keys', name: app.keys, onChoose: onOpen('keys') },
        { id: 'unknowns', name: unknowns, onChoose: onOpen('unknowns') },
        { id: 'documents', name: documents, onChoose: onOpen('documents') },
        { id: 'methods', name: methods, onChoose: () => setChoice({ methods: ALL_METHODS }) },
        { id: 'about', name: app.about, onChoose: onOpen('about') },
      ],
    },
  ];
  return <MenuPopup {...popup} groups={groups} />;
}
