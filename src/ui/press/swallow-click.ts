/**
 * Keeps from the page the click that ends a press: what a press does when it is let go may put a button under the finger, which that click
 * would press. Clicks of keys, and those of the next press, go their way.
 */
export function swallowClick(): void {
  const controller = new AbortController();
  const { signal } = controller;
  const swallow = (event: MouseEvent) => {
    if (event.detail === 0) return;
    event.preventDefault();
    event.stopPropagation();
    controller.abort();
  };
  window.addEventListener('click', swallow, { signal, capture: true });
  window.addEventListener('pointerdown', () => controller.abort(), { signal, capture: true });
}
