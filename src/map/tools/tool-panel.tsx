import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { moveFocus } from '../../ui/focus-target.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import type { MapTool } from './map-tool.ts';
import './tool-panel.css';

/** A small window beside the map's buttons. It takes the focus, and Escape closes it and gives the focus back. */
export function ToolPanel(props: { tool: MapTool; title: string; onClose: () => void; children: ReactNode }) {
  const { tool, title, onClose, children } = props;
  const { app } = useI18n().messages;
  const element = useRef<HTMLElement>(null);
  const titleId = useId();
  useEffect(() => element.current?.focus(), []);
  const close = () => {
    moveFocus(`tool-${tool}`);
    onClose();
  };
  return (
    <section
      ref={element}
      className="tool-panel"
      tabIndex={-1}
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <header>
        <h2 id={titleId}>{title}</h2>
        <IconButton icon={X} label={app.close} onClick={close} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: in a low window it scrolls, which the arrow keys must do, too. */}
      <div className="tool-body" tabIndex={0}>
        {children}
      </div>
    </section>
  );
}
