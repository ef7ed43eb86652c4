import { type ComponentType, createElement, type FunctionComponent, lazy, useState } from 'react';
import { withTexts } from '../i18n/text-part.ts';

/** Why a part of the interface is missing: its script could not be loaded. */
export class PartNotLoaded extends Error {
  /** Lets the next attempt ask for the script again. */
  readonly forget: () => void;

  constructor(cause: unknown, forget: () => void) {
    super('A part of the interface could not be loaded', { cause });
    this.forget = forget;
  }
}

/** What a value was when its component came. */
const useFirst = <Value>(value: Value): Value => useState(() => value)[0];

/** A component that is loaded when it is first shown. */
type LaterPart<Props> = FunctionComponent<Props> & {
  /** Loads it before it is shown, so that it comes with what it stands in. Errors: the network's; showing it tries again. */
  readonly bring: () => Promise<void>;
};

/**
 * A component that is loaded when it is first shown, with its words. React's own `lazy` keeps a failure for good; of this
 * one the boundary that caught it can `forget` the failure.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): LaterPart<Props> {
  const create = () =>
    lazy(() =>
      withTexts(load()).catch((problem: unknown) => {
        throw new PartNotLoaded(problem, () => {
          Loaded = create();
        });
      }),
    );
  let Loaded: ComponentType<Props> = create();
  const bring = async () => {
    Loaded = (await withTexts(load())).default;
  };
  // The same as long as it stands, or it would begin anew.
  return Object.assign((props: Props) => createElement(useFirst(Loaded), props), { bring });
}
