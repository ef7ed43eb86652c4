import { type ReactNode, Suspense } from 'react';
import { Part, type PartProps } from './part/part.tsx';

/** A part of the page that is loaded later; `waiting` stands in its place until then. */
export function Later({ waiting = null, children, ...part }: PartProps & { waiting?: ReactNode }) {
  return (
    <Part {...part}>
      <Suspense fallback={waiting}>{children}</Suspense>
    </Part>
  );
}
