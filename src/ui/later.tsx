import { type ReactNode, Suspense } from 'react';
import { useI18n } from '../i18n/i18n-context.tsx';
import { ErrorBoundary } from './error-boundary.tsx';

/** A part of the page that is loaded later; where it cannot be had, it says so in its own place and the rest goes on. */
export function Later({ waiting = null, children }: { waiting?: ReactNode; children: ReactNode }) {
  const { partFailed } = useI18n().messages.app;
  return (
    <ErrorBoundary
      fallback={
        <p className="part-failed small" role="alert">
          {partFailed}
        </p>
      }
    >
      <Suspense fallback={waiting}>{children}</Suspense>
    </ErrorBoundary>
  );
}
