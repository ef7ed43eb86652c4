import { remember } from './storage.ts';
import './load-error.css';

/** Said in both languages, since what failed may be what speaks them. */
const WORDS = {
  title: 'The atlas has stopped · Tập bản đồ đã dừng',
  en: 'Something went wrong in the page itself. Your view is kept in the address, and what you saved is kept, too.',
  vi: 'Trang này gặp lỗi. Khung nhìn của bạn vẫn nằm trong địa chỉ, và những gì bạn đã lưu vẫn còn.',
  retry: 'Try again · Thử lại',
  reload: 'Reload · Tải lại trang',
  afresh: 'Start afresh · Bắt đầu lại',
};

/** The page in place of an atlas that failed as a whole: try the same again, reload it, or begin without the present view. */
export function CrashPage({ onRetry }: { onRetry: () => void }) {
  return (
    <main className="load-error" role="alert">
      <h1>{WORDS.title}</h1>
      <p lang="en">{WORDS.en}</p>
      <p lang="vi">{WORDS.vi}</p>
      <div className="dialog-actions">
        <button type="button" className="text-button" onClick={onRetry}>
          {WORDS.retry}
        </button>
        <button type="button" className="text-button" onClick={() => location.reload()}>
          {WORDS.reload}
        </button>
        <a className="text-button" href={location.pathname} onClick={() => remember('visit', '')}>
          {WORDS.afresh}
        </a>
      </div>
    </main>
  );
}
