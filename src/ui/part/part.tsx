import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { IconButton } from '../icon-button.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import './part.css';

/** What a part of the page says of itself. */
export interface PartProps {
  /** What it shows: once this changes, a part that failed is tried again. */
  readonly of?: unknown;
  /** Said where it fails, in place of the general words. */
  readonly failed?: string;
  /** Puts away a part that failed, if it is one that was opened. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

/** A part of the page. If it fails, it says so in its own place and can be tried again; the rest of the page goes on. */
export function Part({ of, failed, onClose, children }: PartProps) {
  const { app } = useI18n().messages;
  return (
    <ErrorBoundary
      of={of}
      fallback={(retry) => (
        <div className="part-failed small" role="alert">
          <p>{failed ?? app.partFailed}</p>
          <button type="button" className="text-button small" onClick={retry}>
            {app.loadFailed.retry}
          </button>
          {onClose && <IconButton icon={X} label={app.close} onClick={onClose} />}
        </div>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
