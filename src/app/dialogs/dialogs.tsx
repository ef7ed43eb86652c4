import { useActions, useView } from '../../state/use-app.ts';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import type { DialogId, OpenDialogProps } from './open-dialog.tsx';

const OpenDialog = lazyPart(() => import('./open-dialog.tsx'));

/** The window that is open, if one is; a dossier and the page of methods, which links can open, lie below the others. */
export function Dialogs(props: Omit<OpenDialogProps, 'dialog'> & { dialog: DialogId | null }) {
  const { onClose, ...rest } = props;
  const dossier = useView((view) => view.dossier);
  const methods = useView((view) => view.methods);
  const { setChoice } = useActions();
  const dialog = props.dialog ?? (dossier ? 'dossier' : methods && 'methods');
  const close = () => {
    onClose();
    setChoice({ dossier: null, methods: null });
  };
  return (
    <Later of={dialog} onClose={close}>
      {dialog && <OpenDialog {...rest} dialog={dialog} onClose={close} />}
    </Later>
  );
}
