import { useActions, useView } from '../../state/use-app.ts';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import type { DialogId, OpenDialogProps } from './open-dialog.tsx';

const OpenDialog = lazyPart(() => import('./open-dialog.tsx'));

/** The window that is open, if one is; a dossier, which a link can open, lies below the others. */
export function Dialogs(props: Omit<OpenDialogProps, 'dialog'> & { dialog: DialogId | null }) {
  const { onClose, ...rest } = props;
  const dossier = useView((view) => view.dossier);
  const { setChoice } = useActions();
  const dialog = props.dialog ?? (dossier && 'dossier');
  const close = () => {
    onClose();
    setChoice({ dossier: null });
  };
  return (
    <Later of={dialog} onClose={close}>
      {dialog && <OpenDialog {...rest} dialog={dialog} onClose={close} />}
    </Later>
  );
}
