import { X } from 'lucide-react';
import { composeTexts } from '../../i18n/briefing/compose.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { OpenedDraft } from '../../state/draft/use-draft.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import type { HandOutOrder } from '../library/hand-out-order.ts';
import type { Slides } from '../present/slides.ts';
import { Editor } from './editor.tsx';
import './compose.css';

/** What the editor is given and asks of its surroundings. */
export interface ComposeProps {
  readonly draft: OpenedDraft;
  readonly slides: Slides;
  /** How often “Add this view” was pressed elsewhere since the editor was opened. */
  readonly asks: number;
  /** Whether the charts are shown now, and so belong to a view that is added. */
  readonly withCharts: boolean;
  readonly onPresent: (id: string, step: number) => void;
  readonly onHandOut: (order: HandOutOrder) => void;
  readonly onClose: () => void;
}

/** The editor of a briefing, beside the live map. */
export default function Compose({ draft, ...props }: ComposeProps) {
  const { panel: text, ...texts } = useTexts(composeTexts);
  const { messages } = useI18n();
  return (
    <section className="panel compose" data-panel="compose" aria-label={text.title}>
      {typeof draft === 'string' ? (
        <>
          <header className="panel-head">
            <h2>{text.title}</h2>
            <IconButton icon={X} label={text.close} onClick={props.onClose} />
          </header>
          <p className="compose-state" role={draft === 'missing' ? 'alert' : undefined}>
            {draft === 'missing' ? texts.missing : messages.details.loading}
          </p>
        </>
      ) : (
        <Editor {...props} draft={draft} />
      )}
    </section>
  );
}
