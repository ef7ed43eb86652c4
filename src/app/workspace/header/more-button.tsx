import { Ellipsis } from 'lucide-react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { lazyPart } from '../../../ui/lazy-part.ts';
import { Menu } from '../../../ui/menu/menu.tsx';
import type { Workspace } from '../use-workspace.ts';
import type { MoreActions } from './header-actions.ts';

const MoreMenu = lazyPart(() => import('./more-menu.tsx'));

/** The menu behind the dots: what is needed less often. */
export function MoreButton(props: MoreActions & { workspace: Workspace }) {
  return (
    <Menu icon={Ellipsis} label={useI18n().messages.app.menu}>
      {(popup) => <MoreMenu {...popup} {...props} />}
    </Menu>
  );
}
