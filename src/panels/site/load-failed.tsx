import { useI18n } from '../../i18n/i18n-context.tsx';

/** Says in a card that something could not be loaded, and tries again. */
export function LoadFailed({ retry }: { retry: () => void }) {
  const text = useI18n().messages.details;
  return (
    <section className="card-section" role="alert">
      <p>{text.failed}</p>
      <button type="button" className="text-button small" onClick={retry}>
        {text.retry}
      </button>
    </section>
  );
}
