/** A function that is called at most once in so many milliseconds, with the latest value. */
export interface Throttle<T> {
  /** Asks for a call with a value; of several that are asked for during one pause, only the last is used, at its end. */
  readonly call: (value: T) => void;
  readonly cancel: () => void;
}

/** Throttles a function: it is called `pause` milliseconds after a value was asked for, with the latest value by then. */
export function createThrottle<T>(run: (value: T) => void, pause: number): Throttle<T> {
  let waiting: { readonly value: T } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const runLatest = () => {
    const latest = waiting;
    waiting = null;
    if (latest) run(latest.value);
  };
  return {
    call: (value) => {
      if (!waiting) timer = setTimeout(runLatest, pause);
      waiting = { value };
    },
    cancel: () => {
      clearTimeout(timer);
      waiting = null;
    },
  };
}
