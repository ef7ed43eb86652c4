import {
  Check,
  CircleHelp,
  Contrast,
  Download,
  Ellipsis,
  Keyboard,
  ListPlus,
  Monitor,
  Moon,
  Presentation,
  Redo2,
  Share2,
  Sun,
  Table2,
  Undo2,
} from 'lucide-react';
import { type RefObject, useRef } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { LANGUAGES } from '../../model/languages.ts';
import { SearchBox } from '../../panels/search/search-box.tsx';
import { useActions, useApp, useView } from '../../state/use-app.ts';
import { THEME_CHOICES, type ThemeChoice } from '../../state/view/view.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { LanguageSwitch } from '../../ui/language-switch.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { Menu } from '../../ui/menu/menu.tsx';
import { Part } from '../../ui/part/part.tsx';
import { useCopy } from '../../ui/use-copy.ts';
import type { ExportItem } from '../hosts/export-items.ts';
import { remember } from '../storage.ts';
import './header.css';

const ExportMenu = lazyPart(() => import('../hosts/export-menu.tsx'));

/** The theme that the next press brings, round and round. */
function themeAfter(theme: ThemeChoice): ThemeChoice {
  return THEME_CHOICES[THEME_CHOICES.indexOf(theme) + 1] ?? 'system';
}

const THEME_ICON = { system: Monitor, light: Sun, dark: Moon, contrast: Contrast } as const;

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

function ShareButton() {
  const { messages } = useI18n();
  const view = useView((current) => current);
  const linkOf = useApp((state) => state.linkOf);
  const { state, copy } = useCopy();
  const { app } = messages;
  return (
    <>
      <IconButton
        icon={state === 'copied' ? Check : Share2}
        label={state === 'copied' ? app.shared : app.share}
        onClick={() => copy(linkOf(view))}
      />
      <span className="visually-hidden" aria-live="polite">
        {state === 'copied' && app.shared}
        {state === 'failed' && app.shareFailed}
      </span>
    </>
  );
}

/** The menu of exports. */
function ExportButton({ onExport }: Pick<HeaderActions, 'onExport'>) {
  return (
    <Menu icon={Download} label={useI18n().messages.app.export} showLabel>
      {(popup) => <ExportMenu {...popup} onExport={onExport} />}
    </Menu>
  );
}

/** What the header's buttons open. */
export interface HeaderActions {
  readonly onExport: (item: ExportItem) => void;
  readonly table: boolean;
  readonly onTable: () => void;
  readonly onBriefings: () => void;
  readonly onAddView: () => void;
  readonly onAbout: () => void;
  readonly onKeys: () => void;
}

function Tools({ onExport, table, onTable, onBriefings, onAddView, onAbout, onKeys }: HeaderActions) {
  const { messages } = useI18n();
  const theme = useView((view) => view.theme);
  const canUndo = useApp((state) => state.past.length > 0);
  const canRedo = useApp((state) => state.future.length > 0);
  const { undo, redo, setChoice } = useActions();
  const { app, results } = messages;
  return (
    <>
      <IconButton icon={Presentation} label={app.briefings} onClick={onBriefings} />
      <IconButton icon={ListPlus} label={app.addView} onClick={onAddView} />
      <ExportButton onExport={onExport} />
      <IconButton icon={Undo2} label={app.undo} disabled={!canUndo} onClick={undo} />
      <IconButton icon={Redo2} label={app.redo} disabled={!canRedo} onClick={redo} />
      <IconButton
        icon={Table2}
        label={table ? results.closeTable : results.showTable}
        aria-pressed={table}
        onClick={onTable}
      />
      <ShareButton />
      <IconButton
        icon={THEME_ICON[theme]}
        label={`${app.theme}: ${app.themes[theme]}`}
        onClick={() => setChoice({ theme: themeAfter(theme) })}
      />
      <IconButton icon={Keyboard} label={app.keys} onClick={onKeys} />
      <IconButton icon={CircleHelp} label={app.about} onClick={onAbout} />
    </>
  );
}

/** The tools behind one button. What opens something over the page folds the menu away, and so does going elsewhere. */
function ToolsMenu({ onExport, table, onTable, onBriefings, onAddView, onAbout, onKeys }: HeaderActions) {
  const { app } = useI18n().messages;
  const menu = useRef<HTMLDetailsElement>(null);
  const fold = () => {
    if (menu.current) menu.current.open = false;
  };
  const folding = (open: () => void) => () => {
    fold();
    open();
  };
  return (
    <details
      ref={menu}
      className="tools-menu"
      onBlur={(event) => {
        if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) fold();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.currentTarget.open) return;
        event.stopPropagation();
        fold();
      }}
    >
      <summary className="icon-button" aria-label={app.menu} title={app.menu}>
        <Ellipsis size={18} strokeWidth={1.75} aria-hidden="true" />
      </summary>
      <div className="tools">
        <Tools
          onExport={(item) => {
            fold();
            onExport(item);
          }}
          table={table}
          onTable={folding(onTable)}
          onBriefings={folding(onBriefings)}
          onAddView={folding(onAddView)}
          onAbout={folding(onAbout)}
          onKeys={folding(onKeys)}
        />
      </div>
    </details>
  );
}

/** Name, search, tools and language; in a narrow window the tools wait behind one button. */
export function Header(
  props: HeaderActions & {
    narrow: boolean;
    /** Whether a chart that fills the screen covers it. */
    covered: boolean;
    searchRef: RefObject<HTMLInputElement | null>;
    onLeaveSearch: () => void;
  },
) {
  const { narrow, covered, searchRef, onLeaveSearch, ...actions } = props;
  const { app } = useI18n().messages;
  return (
    <header className="app-header" inert={covered}>
      <h1>
        {app.name} <span className="tagline">{app.tagline}</span>
      </h1>
      <Part>
        <SearchBox inputRef={searchRef} onLeave={onLeaveSearch} />
      </Part>
      <Part>
        {narrow ? (
          <ToolsMenu {...actions} />
        ) : (
          <div className="tools">
            <Tools {...actions} />
          </div>
        )}
      </Part>
      <Languages />
    </header>
  );
}
