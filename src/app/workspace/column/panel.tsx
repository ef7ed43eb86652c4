import { PanelBottomClose } from 'lucide-react';
import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { type FocusAfter, focusTarget } from '../../../ui/focus-target.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Part } from '../../../ui/part/part.tsx';
import type { SheetId } from './use-sheets.ts';
import './panel.css';

/** A panel with its name and content. A sheet of a narrow room has a head with what lowers it; behind a tab the tab is its head. */
export function Panel(props: {
  id: SheetId;
  name: string;
  /** Where the focus goes when the sheet is lowered, its own tab if nothing is said. */
  focusAfter?: FocusAfter | undefined;
  /** Lowers the sheet that the panel is. */
  onFold?: (() => void) | undefined;
  /** Whether a card or the editor stands in its place: it keeps its rows and its scroll until then. */
  covered?: boolean;
  /** Buttons in the panel's head. */
  tools?: ReactNode;
  children: ReactNode;
}) {
  const { id, name, focusAfter = `tab-${id}`, onFold, covered = false, tools, children } = props;
  const { panels } = useI18n().messages;
  return (
    <section
      className="panel"
      data-panel={id}
      aria-label={name}
      data-focus-after={focusAfter}
      data-covered={covered || undefined}
    >
      {(onFold || tools) && (
        <header className="panel-head">
          <h2>{name}</h2>
          {tools}
          {onFold && (
            <IconButton
              ref={focusTarget(`fold-${id}`)}
              icon={PanelBottomClose}
              label={panels.fold(name)}
              onClick={onFold}
            />
          )}
        </header>
      )}
      <div className="panel-body">
        <Part>{children}</Part>
      </div>
    </section>
  );
}
