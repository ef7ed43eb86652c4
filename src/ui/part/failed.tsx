import type { ReactNode } from 'react';

/** Says in place of something that it could not be loaded, with a button to try again. */
export function Failed(props: {
  said: string;
  retry: string;
  onRetry: (() => void) | undefined;
  className?: string;
  /** What else can be done about it. */
  children?: ReactNode;
}) {
  const { said, retry, onRetry, className, children } = props;
  return (
    <div className={className} role="alert">
      <p>{said}</p>
      <button type="button" className="text-button small" onClick={onRetry}>
        {retry}
      </button>
      {children}
    </div>
  );
}
