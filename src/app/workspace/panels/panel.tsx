import { PanelBottomClose, PanelLeftClose, PanelRightClose } from 'lucide-react';
import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { type FocusAfter, focusTarget } from '../../../ui/focus-target.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Part } from '../../../ui/part/part.tsx';
import { type PanelId, useRoom } from './panels-state.ts';
import './panel.css';

const FOLD_ICONS = { filters: PanelLeftClose, results: PanelRightClose, charts: PanelBottomClose } as const;

/**
 * A panel with its name, its fold button and its content; `focusAfter` says where the focus goes when it is folded, its
 * own tab if nothing is said.
 */
export function Panel(props: {
  id: PanelId;
  name: string;
  focusAfter?: FocusAfter | undefined;
  onFold: () => void;
  /** More buttons in the panel's head. */
  tools?: ReactNode;
  /** In CSS pixels, where the style sheet does not say. */
  height?: number | undefined;
  /** Whether a chart that fills the screen covers it. */
  covered?: boolean;
  children: ReactNode;
}) {
  const { id, name, focusAfter = `tab-${id}`, onFold, tools, height, covered = false, children } = props;
  const narrow = useRoom() === 'narrow';
  const { panels } = useI18n().messages;
  return (
    <section
      className="panel"
      data-panel={id}
      inert={covered}
      aria-label={name}
      data-focus-after={focusAfter}
      style={height === undefined ? undefined : { height }}
    >
      <header className="panel-head">
        <h2>{name}</h2>
        {tools}
        <IconButton
          ref={focusTarget(`fold-${id}`)}
          icon={narrow ? PanelBottomClose : FOLD_ICONS[id]}
          label={panels.fold(name)}
          onClick={onFold}
        />
      </header>
      <div className="panel-body">
        <Part>{children}</Part>
      </div>
    </section>
  );
}
