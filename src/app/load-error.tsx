import type { Messages } from '../i18n/en/messages.ts';
import './load-error.css';

/** Said where not even the language could be loaded. */
const LAST_RESORT = {
  title: 'The atlas could not be loaded · Không tải được tập bản đồ',
  retry: 'Try again · Thử lại',
};

/** The page in place of the atlas when its data cannot be had: what happened and what to do. */
export function LoadError({ reason, messages }: { reason: string; messages: Messages | null }) {
  const text = messages?.app.loadFailed;
  return (
    <main className="load-error" role="alert">
      <h1>{text?.title ?? LAST_RESORT.title}</h1>
      <p>{text?.text(reason) ?? reason}</p>
      <button type="button" className="text-button" onClick={() => location.reload()}>
        {text?.retry ?? LAST_RESORT.retry}
      </button>
    </main>
  );
}
