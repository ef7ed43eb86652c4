import { Ellipsis } from 'lucide-react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { lazyPart } from '../../../ui/lazy-part.ts';
import { Menu } from '../../../ui/menu/menu.tsx';
import { useCopy } from '../../../ui/use-copy.ts';
import type { Workspace } from '../use-workspace.ts';
import { CopiedOwn } from './copied-own.tsx';
import type { MoreActions } from './header-actions.ts';

const MoreMenu = lazyPart(() => import('./more-menu.tsx'));

/** The menu behind the dots: what is needed less often. What it has copied is said here, since the list closes. */
export function MoreButton(props: MoreActions & { workspace: Workspace }) {
  const { app } = useI18n().messages;
  const { state, copy } = useCopy();
  return (
    <>
      <Menu icon={Ellipsis} label={app.menu}>
        {(popup) => <MoreMenu {...popup} {...props} onCopy={copy} />}
      </Menu>
      <span className="copied small" aria-live="polite">
        {state === 'copied' && app.shared}
        {state === 'failed' && app.shareFailed}
      </span>
      <CopiedOwn isCopied={state === 'copied'} />
    </>
  );
}
