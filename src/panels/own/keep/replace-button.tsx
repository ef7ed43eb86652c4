import { useRef } from 'react';
import { useTexts } from '../../../i18n/i18n-context.tsx';
import { keepTexts } from '../../../i18n/own/keep.ts';

/** Chooses a newer file for a list. */
export function ReplaceButton({ title, onFile }: { title: string; onFile: (file: File) => void }) {
  const text = useTexts(keepTexts);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="text-button" onClick={() => input.current?.click()}>
        {text.replaceBy}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={text.newerFileOf(title)}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          target.value = '';
        }}
      />
    </>
  );
}
