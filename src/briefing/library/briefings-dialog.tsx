import { BookmarkPlus } from 'lucide-react';
import { composeTexts } from '../../i18n/briefing/compose.ts';
import { briefingTexts } from '../../i18n/briefing/frame.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { useShared } from '../../state/cooperation/knowledge.ts';
import { useShelf } from '../../state/draft/shelf.ts';
import type { DraftStart } from '../../state/draft/use-draft.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { beginBriefing } from '../compose/begin.ts';
import type { Filled } from '../compose/templates/template.ts';
import { TemplateList } from '../compose/templates/template-list.tsx';
import { BriefingList, type BriefingVerbs } from './briefing-list.tsx';
import { OfficeField } from './office-field.tsx';
import { OwnBriefings } from './own-briefings.tsx';
import { ReadyMade } from './ready-made.tsx';
import { useImport } from './use-import.ts';
import { useStamp } from './use-stamp.ts';
import { wordProblem } from './word-problem.ts';
import './library.css';

/** What the list of briefings asks of its surroundings. */
export interface BriefingsDialogProps extends BriefingVerbs {
  /** Whose briefings are handed out, and how to keep another name. */
  readonly office: string;
  readonly onOffice: (office: string) => void;
  readonly onClose: () => void;
  readonly onWrite: (start: DraftStart) => void;
  /** Begins a briefing with the present view. */
  readonly onBegin: () => void;
}

/** The briefings: the reader's own, the one of the link, what a template makes, and the ready-made ones. */
export default function BriefingsDialog({
  onClose,
  onWrite,
  onBegin,
  office,
  onOffice,
  ...verbs
}: BriefingsDialogProps) {
  const { messages, locale } = useI18n();
  const { list: text } = useTexts(briefingTexts);
  const { own: words } = useTexts(composeTexts);
  const shared = useShared();
  const { news, keep, openFile } = useImport();
  const shelf = useShelf();
  const stamp = useStamp();
  const writeFilled = async (filled: Filled) => {
    const { id, briefing } = await beginBriefing(shelf);
    onWrite({ id, briefing: briefing && stamp({ ...briefing, ...filled }) });
  };
  return (
    <Dialog title={text.title} closeLabel={messages.app.close} onClose={onClose}>
      <p>{text.intro}</p>
      {shared?.problem && <p role="alert">{wordProblem(shared.problem, locale).text}</p>}
      {shared?.briefing && (
        <section>
          <h3 className="briefing-section">{words.shared}</h3>
          <BriefingList
            {...verbs}
            briefings={[shared.briefing]}
            actionsOf={(briefing, title) => [
              { icon: BookmarkPlus, label: words.keep(title), act: () => void keep(briefing) },
            ]}
          />
        </section>
      )}
      <OwnBriefings
        {...verbs}
        news={news}
        onOpen={(file) => void openFile(file)}
        onBegin={onBegin}
        onWrite={onWrite}
      />
      <TemplateList onFill={(filled) => void writeFilled(filled)} />
      <ReadyMade {...verbs} onWrite={onWrite} />
      <OfficeField office={office} onOffice={onOffice} />
    </Dialog>
  );
}
