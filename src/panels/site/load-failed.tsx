import { useI18n } from '../../i18n/i18n-context.tsx';
import { Failed } from '../../ui/part/failed.tsx';

/** Says in a card that something could not be loaded, and tries again. */
export function LoadFailed({ retry }: { retry: () => void }) {
  const text = useI18n().messages.details;
  return <Failed className="card-section" said={text.failed} retry={text.retry} onRetry={retry} />;
}
