import { useTexts } from '../../i18n/i18n-context.tsx';
import { keepTexts } from '../../i18n/own/keep.ts';
import { tellsCells } from '../../state/own/link/own-code.ts';

/** What a link tells of the lists of the reader's own; nothing where it names none. */
export function OwnInLink({ own }: { own: string | null }) {
  const text = useTexts(keepTexts);
  if (own === null) return null;
  return (
    <p className="small">
      {text.inLink} {tellsCells(own) && text.tellsCells}
    </p>
  );
}
