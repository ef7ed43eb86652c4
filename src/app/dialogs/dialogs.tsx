import { useActions, useView } from '../../state/use-app.ts';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import type { DialogId, OpenDialogProps } from './open-dialog.tsx';

const OpenDialog = lazyPart(() => import('./open-dialog.tsx'));

/** The window that is open, if one is; what links can open, a proposal, a dossier and the page of methods, lies below the others. */
export function Dialogs(props: Omit<OpenDialogProps, 'dialog'> & { dialog: DialogId | null }) {
  const { onClose, ...rest } = props;
  const linked = useView(({ proposal, dossier, methods }) =>
    proposal ? 'proposal' : dossier ? 'dossier' : methods && 'methods',
  );
  const { setChoice } = useActions();
  const dialog = props.dialog ?? linked;
  const close = () => {
    onClose();
    setChoice({ proposal: null, dossier: null, methods: null });
  };
  return (
    <Later of={dialog} onClose={close}>
      {dialog && <OpenDialog {...rest} dialog={dialog} onClose={close} />}
    </Later>
  );
}
