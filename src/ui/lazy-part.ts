import { type ComponentType, createElement, lazy } from 'react';
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

/**
 * A component that is loaded when it is first shown, with its words. React's own `lazy` keeps a failure for good; of this
 * one the boundary that caught it can `forget` the failure.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): ComponentType<Props> {
  const create = () =>
    lazy(() =>
      withTexts(load()).catch((problem: unknown) => {
        throw new PartNotLoaded(problem, () => {
          Loaded = create();
        });
      }),
    );
  let Loaded: ComponentType<Props> = create();
  return (props) => createElement(Loaded, props);
}
