import type { MouseEvent, ReactNode } from 'react';
import { useActions, useApp, useView } from '../../state/use-app.ts';
import type { Referent } from '../../state/view/referent.ts';
import { useLit } from '../marks/mark.tsx';
import { referentOfCentre } from './referent.ts';

/** A name in a list that is lit with what it stands for, and lights it in every view, under the pointer and with the focus. */
function PointingLink(props: {
  referent: Referent;
  label: string;
  pressed: boolean;
  onClick: (event: MouseEvent) => void;
  children: ReactNode;
}) {
  const { referent, label, pressed, onClick, children } = props;
  const { point } = useActions();
  const lit = useLit(referent);
  const enter = () => point(referent);
  const leave = () => point(null);
  return (
    <button
      type="button"
      className="link-button"
      aria-label={label}
      aria-pressed={pressed}
      data-lit={lit || undefined}
      onPointerEnter={enter}
      onPointerLeave={leave}
      onFocus={enter}
      onBlur={leave}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

/** A name in a list that answers as a mark does: a click filters, with Shift or Ctrl adds. */
export function ReferentLink(props: {
  referent: Referent;
  label: string;
  chosen: boolean;
  children: ReactNode;
}) {
  const { referent, label, chosen, children } = props;
  const { choose } = useActions();
  const run = (event: MouseEvent) => choose(referent, event.shiftKey || event.ctrlKey || event.metaKey);
  return (
    <PointingLink referent={referent} label={label} pressed={chosen} onClick={run}>
      {children}
    </PointingLink>
  );
}

/** A centre by name: a click selects it and takes the map there. */
export function CentreLink({ id, name, label }: { id: string; name: string; label: string }) {
  const { visit } = useActions();
  const site = useApp(({ catalog }) => catalog.siteById.get(id));
  const selected = useView((view) => view.site) === id;
  if (!site) return <span lang="en">{name}</span>;
  return (
    <PointingLink
      referent={referentOfCentre(id)}
      label={label}
      pressed={selected}
      onClick={() => visit(site)}
    >
      {name}
    </PointingLink>
  );
}
