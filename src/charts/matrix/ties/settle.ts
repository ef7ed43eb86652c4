/** What hands on values one after another, but no oftener than in a given pace. */
export interface Settler<T> {
  /** Asks for a value; of several that are asked for during a pause, only the last is handed on, at its end. */
  readonly ask: (value: T) => void;
  readonly end: () => void;
}

/** Makes a settler. Every value is handed on `pause` milliseconds after it was asked for at the latest, or a later one is. */
export function createSettler<T>(show: (value: T) => void, pause: number): Settler<T> {
  let waiting: { readonly value: T } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    const asked = waiting;
    waiting = null;
    if (asked) show(asked.value);
  };
  return {
    ask: (value) => {
      if (!waiting) timer = setTimeout(run, pause);
      waiting = { value };
    },
    end: () => {
      clearTimeout(timer);
      waiting = null;
    },
  };
}
