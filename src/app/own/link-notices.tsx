import { X } from 'lucide-react';
import { useState } from 'react';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { keepTexts } from '../../i18n/own/keep.ts';
import { linkNews, useLinkNews } from '../../state/own/link/link-news.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { OwnInLink } from './own-in-link.tsx';

/** Says which lists of the present link are not in this browser, and what a link that was copied tells of those that are. */
export function LinkNotices() {
  const { messages, formats } = useI18n();
  const text = useTexts(keepTexts);
  const { missing, copied } = useLinkNews();
  const [dismissed, setDismissed] = useState<typeof missing | null>(null);
  return (
    <>
      {missing.length > 0 && dismissed !== missing && (
        <div className="notice" data-own="missing">
          <p>{text.missing(missing.length, formats.count(missing.length))}</p>
          <IconButton icon={X} label={messages.app.dismiss} onClick={() => setDismissed(missing)} />
        </div>
      )}
      {copied !== null && (
        <div className="notice" data-own="copied">
          <OwnInLink own={copied} />
          <IconButton
            icon={X}
            label={messages.app.dismiss}
            onClick={() => linkNews.setState({ copied: null })}
          />
        </div>
      )}
    </>
  );
}
