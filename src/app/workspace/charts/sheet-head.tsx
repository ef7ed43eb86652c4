import { PanelBottomClose } from 'lucide-react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { focusTarget } from '../../../ui/focus-target.ts';
import { IconButton } from '../../../ui/icon-button.tsx';

/** The head of the sheet of charts in a narrow room. */
export function SheetHead({ name, onFold }: { name: string; onFold: () => void }) {
  const { panels } = useI18n().messages;
  return (
    <header className="panel-head">
      <h2>{name}</h2>
      <IconButton
        ref={focusTarget('fold-charts')}
        icon={PanelBottomClose}
        label={panels.fold(name)}
        onClick={onFold}
      />
    </header>
  );
}
