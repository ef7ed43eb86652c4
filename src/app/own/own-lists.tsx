import { X } from 'lucide-react';
import { use, useEffect, useState } from 'react';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { keepTexts } from '../../i18n/own/keep.ts';
import { useLinkNews } from '../../state/own/link/link-news.ts';
import { StoreContext, useView } from '../../state/use-app.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { beginOwn } from './begin-own.ts';
import './own-lists.css';

/** Says in a frame of another page, where no other notices stand, that its link shows lists that are not in this browser. */
function MissingInFrame() {
  const { messages, formats } = useI18n();
  const text = useTexts(keepTexts);
  const missing = useLinkNews().missing.length;
  const [isDismissed, setDismissed] = useState(false);
  if (missing === 0 || isDismissed) return null;
  return (
    <div className="own-in-frame small" role="status">
      <p>{text.missingInFrame(missing, formats.count(missing))}</p>
      <IconButton icon={X} label={messages.app.dismiss} onClick={() => setDismissed(true)} />
    </div>
  );
}

/** Brings the lists of the reader's own that the view shows. */
export default function OwnLists() {
  const store = use(StoreContext);
  const embed = useView((view) => view.embed);
  useEffect(() => {
    if (store) void beginOwn(store);
  }, [store]);
  return embed ? <MissingInFrame /> : null;
}
