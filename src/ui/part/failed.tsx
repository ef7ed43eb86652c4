/** Says in place of something that it could not be loaded, with a button to try again. `Part` has its own: the first paint waits for it. */
export function Failed(props: {
  said: string;
  retry: string;
  onRetry: (() => void) | undefined;
  className?: string;
}) {
  const { said, retry, onRetry, className } = props;
  return (
    <div className={className} role="alert">
      <p>{said}</p>
      <button type="button" className="text-button small" onClick={onRetry}>
        {retry}
      </button>
    </div>
  );
}
