import { Download, Presentation, Redo2, Undo2 } from 'lucide-react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { LANGUAGES } from '../../../model/languages.ts';
import { SearchBox } from '../../../panels/search/search-box.tsx';
import { useActions, useApp, useView } from '../../../state/use-app.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { LanguageSwitch } from '../../../ui/language-switch.tsx';
import { lazyPart } from '../../../ui/lazy-part.ts';
import { Menu } from '../../../ui/menu/menu.tsx';
import { Part } from '../../../ui/part/part.tsx';
import { remember } from '../../storage.ts';
import { LayoutSwitch } from '../layout/layout-switch.tsx';
import type { Workspace } from '../use-workspace.ts';
import type { HeaderActions } from './header-actions.ts';
import { MoreButton } from './more-button.tsx';
import { ShareButton } from './share-button.tsx';
import './header.css';

const ExportMenu = lazyPart(() => import('../../hosts/export-menu.tsx'));

function Languages() {
  const { messages } = useI18n();
  const locale = useView((view) => view.locale);
  const { setChoice } = useActions();
  return (
    <fieldset className="language-switch" aria-label={messages.app.language}>
      <LanguageSwitch
        languages={LANGUAGES}
        chosen={locale}
        onChoose={(chosen) => {
          remember('locale', chosen);
          setChoice({ locale: chosen });
        }}
      />
    </fieldset>
  );
}

function History() {
  const { app } = useI18n().messages;
  const canUndo = useApp((state) => state.past.length > 0);
  const canRedo = useApp((state) => state.future.length > 0);
  const { undo, redo } = useActions();
  return (
    <div className="history">
      <IconButton icon={Undo2} label={app.undo} disabled={!canUndo} onClick={undo} />
      <IconButton icon={Redo2} label={app.redo} disabled={!canRedo} onClick={redo} />
    </div>
  );
}

/** Name, search, layouts, and the tools by name; what is needed less often, and in a narrow window nearly all, is in the menu behind the dots. */
export function Header(props: HeaderActions & { workspace: Workspace }) {
  const { workspace, onExport, ...more } = props;
  const onBriefings = more.onOpen('briefings');
  const { narrow, covered, layout, choose, searchRef, focusResults } = workspace;
  const { app } = useI18n().messages;
  return (
    <header className="app-header" inert={covered}>
      <h1>
        {app.name} <span className="tagline">{app.tagline}</span>
      </h1>
      <Part>
        <SearchBox inputRef={searchRef} onLeave={focusResults} />
      </Part>
      {!narrow && <LayoutSwitch layout={layout} onChoose={choose} />}
      <Part>
        <div className="tools">
          {!narrow && <History />}
          {narrow ? (
            <IconButton icon={Presentation} label={app.briefings} onClick={onBriefings} />
          ) : (
            <button type="button" className="text-button small" onClick={onBriefings}>
              {app.briefings}
            </button>
          )}
          <Menu icon={narrow ? Download : undefined} label={app.export} showLabel={!narrow}>
            {(popup) => <ExportMenu {...popup} onExport={onExport} />}
          </Menu>
          {!narrow && <ShareButton />}
          <Languages />
          <MoreButton {...more} workspace={workspace} />
        </div>
      </Part>
    </header>
  );
}
