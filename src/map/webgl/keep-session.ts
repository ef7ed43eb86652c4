/** What lives as long as its container. */
interface Session {
  close(): void;
}

const kept = new WeakMap<HTMLElement, { session: Session; closing?: ReturnType<typeof setTimeout> }>();

/**
 * One session a container: StrictMode's second mount finds the first one's, whose closing it calls off. Gives the session
 * and how to let it go.
 */
export function keepSession<S extends Session>(
  element: HTMLElement,
  open: () => S,
): { readonly session: S; readonly release: () => void } {
  const entry = kept.get(element) ?? { session: open() };
  kept.set(element, entry);
  clearTimeout(entry.closing);
  const release = () => {
    entry.closing = setTimeout(() => {
      kept.delete(element);
      entry.session.close();
    });
  };
  // A container holds sessions of one kind only.
  return { session: entry.session as S, release };
}
