/** What a reader tried that the page around has instead. */
export type HeldBack = 'wheel' | 'finger';

type Listener<Kind extends keyof HTMLElementEventMap> = (event: HTMLElementEventMap[Kind]) => void;

/**
 * Leaves to the page around what scrolls it: the wheel, unless with Ctrl or ⌘, and a single finger. What stands in `canvas`, both maps or a
 * network, hears of neither. A click gives it all until the pointer leaves the `stage`, the reader turns to the page around, or the stage is
 * scrolled out of sight; so does the whole screen, which has no page around. Returns how to stop.
 */
export function sharePageGestures(
  canvas: HTMLElement,
  stage: HTMLElement,
  onHeldBack: (what: HeldBack) => void,
): () => void {
  const fingers = new Set<number>();
  let isTaken = false;
  const controller = new AbortController();
  const { signal } = controller;
  function on<Kind extends keyof HTMLElementEventMap>(
    target: HTMLElement,
    kinds: readonly Kind[],
    listener: Listener<Kind>,
  ): void {
    for (const kind of kinds)
      target.addEventListener(kind, listener, { signal, capture: true, passive: false });
  }
  const giveBack = () => {
    isTaken = false;
  };
  const isOurs = (event: WheelEvent) =>
    isTaken || event.ctrlKey || event.metaKey || document.fullscreenElement !== null;

  on(canvas, ['wheel'], (event) => {
    if (isOurs(event)) return;
    event.stopPropagation();
    onHeldBack('wheel');
  });
  on(canvas, ['pointerdown'], (event) => {
    if (event.pointerType === 'touch') fingers.add(event.pointerId);
    else isTaken = true;
  });
  on(canvas, ['pointerup', 'pointercancel'], (event) => void fingers.delete(event.pointerId));
  on(canvas, ['pointermove'], (event) => {
    if (event.pointerType === 'touch' && fingers.size < 2) event.stopPropagation();
  });
  on(canvas, ['touchmove'], (event) => {
    if (event.touches.length > 1) {
      // Else the browser would scroll the page with both fingers.
      if (event.cancelable) event.preventDefault();
      return;
    }
    event.stopPropagation();
    onHeldBack('finger');
  });
  // Of one that leaves a part within, the stage is told as well.
  on(stage, ['pointerleave'], (event) => {
    if (event.target === stage && event.pointerType !== 'touch') giveBack();
  });
  // A pointer that rests while the page around is scrolled by keys, or while another window is called, leaves nothing.
  window.addEventListener('blur', giveBack, { signal });
  const sight = new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) giveBack();
  });
  sight.observe(stage);
  canvas.style.setProperty('--touch', 'pan-x pan-y');
  return () => {
    controller.abort();
    sight.disconnect();
    canvas.style.removeProperty('--touch');
  };
}
