import { useEffect } from 'react';
import { findFocusTarget } from '../../ui/focus-target.ts';

/** What can take the focus by itself. */
const FOCUSABLE = 'a[href], button:not([disabled]), input, select, summary, [tabindex="0"]';

/** Elements that had the focus, as far back as anyone would want to return. */
const LONGEST_TRAIL = 20;

/** An element that had the focus, as long as the page has it: what is closed shall go, with all that stood around it. */
interface Trace {
  readonly ref: WeakRef<Element>;
  /** Its `data-focus-key`, empty where it has none. */
  readonly key: string;
}

/** The element that has the focus, or an ancestor: as long as the page has it, too. */
interface Part {
  readonly ref: WeakRef<Element>;
  /** Its `data-focus-after`, empty where it has none. */
  readonly after: string;
  /** The place among its children of the part below; of the element itself, none. */
  readonly place: number;
}

/** The element that has the focus, with the parts of the page around it, from itself upwards. */
interface Stand {
  readonly trace: Trace;
  readonly parts: readonly Part[];
}

function standOf(element: Element): Stand {
  const parts: Part[] = [];
  let below: Element | null = null;
  for (let part: Element | null = element; part; part = part.parentElement) {
    const place = below ? [...part.children].indexOf(below) : -1;
    parts.push({ ref: new WeakRef(part), after: part.getAttribute('data-focus-after') ?? '', place });
    below = part;
  }
  return {
    trace: { ref: new WeakRef(element), key: element.getAttribute('data-focus-key') ?? '' },
    parts,
  };
}

const canTakeFocus = (element: Element) =>
  element.isConnected && element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]');

/** The element, if it is there, or the one that has since taken its place under the same `data-focus-key`. */
function present({ ref, key }: Trace): Element | null {
  const element = ref.deref();
  return element?.isConnected ? element : document.querySelector(`[data-focus-key="${CSS.escape(key)}"]`);
}

/** The first element inside that can take the focus, itself included. */
function focusableIn(element: Element): Element | undefined {
  return [element, ...element.querySelectorAll(FOCUSABLE)].find(
    (candidate) => candidate.matches(FOCUSABLE) && canTakeFocus(candidate),
  );
}

/** Where a part of the page says that the focus goes when it leaves: `data-focus-after`, see `FocusAfter`. */
function heirOf({ parts }: Stand, trail: readonly Trace[]): Element | null | undefined {
  const part = parts.find(({ ref, after }) => {
    const element = ref.deref();
    return after !== '' && !(element && canTakeFocus(element));
  });
  if (!part) return undefined;
  if (part.after !== 'opener') {
    const heirs = part.after.split(' ').map(findFocusTarget);
    return heirs.find((heir) => heir !== undefined && canTakeFocus(heir));
  }
  return trail
    .map(present)
    .findLast((element) => element && !part.ref.deref()?.contains(element) && canTakeFocus(element));
}

/** The element that stands where the lost one stood, in the nearest part of the page that is still there. */
function neighbourOf({ parts }: Stand): Element | undefined {
  for (const { ref, place } of parts) {
    const parent = ref.deref();
    if (!parent || !canTakeFocus(parent)) continue;
    const children = [...parent.children];
    const nearest = [...children.slice(place), ...children.slice(0, place).reverse()];
    for (const child of nearest) {
      const found = focusableIn(child);
      if (found) return found;
    }
  }
  return undefined;
}

/**
 * Keeps the keyboard's place: where the element that has the focus goes away with what was just closed, removed or
 * folded, the focus goes to its heir, or else to its neighbour, never back to the top of the page.
 */
export function useKeepFocus(): void {
  useEffect(() => {
    let trail: Trace[] = [];
    let lost: Stand | undefined;
    let left: Stand | undefined;
    let pressed = false;
    let frame = 0;
    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      lost = standOf(target);
      trail = [...trail, lost.trace].slice(-LONGEST_TRAIL);
    };
    const check = () => {
      frame = 0;
      const active = document.activeElement;
      // The browser itself takes the focus off what has become inert, but only after this frame.
      const nowhere = active === null || active === document.body || active.closest('[inert]') !== null;
      if (!lost || !nowhere || lost === left) return;
      const last = present(lost.trace);
      const there = last && canTakeFocus(last);
      // The reader pressed on nothing and so took the focus off it.
      if (there && pressed) left = lost;
      if (left === lost) return;
      const next = there ? last : (heirOf(lost, trail) ?? neighbourOf(lost));
      if (next instanceof HTMLElement) next.focus();
    };
    const listen = (event: Event) => {
      // A click that the keyboard makes counts no presses.
      pressed = event instanceof MouseEvent && event.detail > 0;
      if (frame === 0) frame = requestAnimationFrame(check);
    };
    addEventListener('focusin', note);
    // Before anyone else, since some parts keep their keys to themselves.
    addEventListener('keydown', listen, true);
    addEventListener('click', listen, true);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('focusin', note);
      removeEventListener('keydown', listen, true);
      removeEventListener('click', listen, true);
    };
  }, []);
}
