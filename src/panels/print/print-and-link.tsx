import { Link2, Printer } from 'lucide-react';
import { useApp, useView } from '../../state/use-app.ts';
import { useCopy } from '../../ui/use-copy.ts';

/** The words of `PrintAndLink`. */
interface PrintAndLinkWords {
  readonly print: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
}

/** The buttons that print a page and copy the link to what is shown, for a row of buttons. */
export function PrintAndLink({ words }: { words: PrintAndLinkWords }) {
  const view = useView((current) => current);
  const linkOf = useApp((state) => state.linkOf);
  const { state, copy } = useCopy();
  return (
    <>
      <button type="button" className="text-button small" onClick={() => print()}>
        <Printer size={16} aria-hidden="true" />
        {words.print}
      </button>
      <button type="button" className="text-button small" onClick={() => void copy(linkOf(view))}>
        <Link2 size={16} aria-hidden="true" />
        {state === 'copied' ? words.copied : words.copy}
      </button>
      {state === 'failed' && (
        <span role="alert" className="small">
          {words.copyFailed}
        </span>
      )}
    </>
  );
}
