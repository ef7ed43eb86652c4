import type { MouseEvent, ReactNode } from 'react';
import type { Referent } from '../state/referent.ts';
import { useActions, useApp, useView } from '../state/use-app.ts';
import { useLit } from './chart-mark.tsx';
import { referentOfCentre } from './networks-referent.ts';

/** A name in a list that answers as a mark does: pointing lights it in every view, a click filters, with Shift or Ctrl adds. */
export function ReferentLink(props: {
  referent: Referent;
  label: string;
  chosen: boolean;
  children: ReactNode;
}) {
  const { referent, label, chosen, children } = props;
  const { choose, point } = useActions();
  const lit = useLit(referent);
  const enter = () => point(referent);
  const leave = () => point(null);
  const run = (event: MouseEvent) => choose(referent, event.shiftKey || event.ctrlKey || event.metaKey);
  return (
    <button
      type="button"
      className="link-button"
      aria-label={label}
      aria-pressed={chosen}
      data-lit={lit || undefined}
      onPointerEnter={enter}
      onPointerLeave={leave}
      onFocus={enter}
      onBlur={leave}
      onClick={run}
    >
      {children}
    </button>
  );
}

/** A centre by name: a click selects it and takes the map there. */
export function CentreLink({ id, name, label }: { id: string; name: string; label: string }) {
  const { visit, point } = useActions();
  const site = useApp(({ catalog }) => catalog.siteById.get(id));
  const selected = useView((view) => view.site) === id;
  const lit = useLit(referentOfCentre(id));
  if (!site) return <span lang="en">{name}</span>;
  const enter = () => point(referentOfCentre(id));
  const leave = () => point(null);
  return (
    <button
      type="button"
      className="link-button"
      aria-label={label}
      aria-pressed={selected}
      data-lit={lit || undefined}
      onPointerEnter={enter}
      onPointerLeave={leave}
      onFocus={enter}
      onBlur={leave}
      onClick={() => visit(site)}
    >
      {name}
    </button>
  );
}
