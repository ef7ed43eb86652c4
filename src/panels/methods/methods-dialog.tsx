import { type MouseEvent, useEffect, useMemo, useRef } from 'react';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { methodsPageTexts } from '../../i18n/methods/page.ts';
import { ALL_METHODS, METHOD_IDS } from '../../model/methods/methods.ts';
import { isOneOf } from '../../model/typed.ts';
import { type WrittenMethod, writeMethods } from '../../state/methods/write-methods.ts';
import { useActions, useApp, useView } from '../../state/use-app.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { isPlainPress } from '../../ui/press/plain-press.ts';
import { PrintAndLink } from '../print/print-and-link.tsx';
import { MethodSection } from './method-section.tsx';
import '../print/print-alone.css';
import './methods.css';

/** All sections by name, each leading to its own. */
function Contents({ methods, onGo }: { methods: readonly WrittenMethod[]; onGo: (id: string) => void }) {
  const text = useTexts(methodsPageTexts);
  const view = useView((current) => current);
  const linkOf = useApp((state) => state.linkOf);
  const go = (event: MouseEvent, id: string) => {
    if (!isPlainPress(event)) return;
    event.preventDefault();
    onGo(id);
  };
  return (
    <nav aria-label={text.contents}>
      <ul className="methods-contents">
        {methods.map(({ id, title }) => (
          <li key={id}>
            <a href={linkOf({ ...view, methods: id })} onClick={(event) => go(event, id)}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** How each measure is made: formula, data, limits, and an example to be worked out by hand; it begins with the one that is asked for. */
export default function MethodsDialog({ asked, onClose }: { asked: string; onClose: () => void }) {
  const i18n = useI18n();
  const text = useTexts(methodsPageTexts);
  const catalog = useApp((state) => state.catalog);
  const { setChoice } = useActions();
  const page = useRef<HTMLDivElement>(null);
  const methods = useMemo(() => writeMethods(i18n, catalog), [i18n, catalog]);
  const isKnown = asked === ALL_METHODS || isOneOf(METHOD_IDS, asked);
  const show = (id: string) => {
    const heading = page.current?.querySelector<HTMLElement>(`[data-method="${CSS.escape(id)}"] h3`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows what is asked for.
  useEffect(() => show(asked), [asked]);
  return (
    <Dialog wide title={text.title} closeLabel={i18n.messages.app.close} onClose={onClose}>
      <div ref={page} className="methods print-alone">
        <div className="button-row methods-tools">
          <PrintAndLink words={text} />
        </div>
        {isKnown ? <p>{text.intro}</p> : <p role="alert">{text.unknown(asked)}</p>}
        <Contents
          methods={methods}
          onGo={(id) => {
            setChoice({ methods: id });
            show(id);
          }}
        />
        {methods.map((method) => (
          <MethodSection key={method.id} method={method} />
        ))}
        <p className="small faint methods-end">{text.data}</p>
      </div>
    </Dialog>
  );
}
