import { dossierPageTexts } from '../../i18n/dossier/page.ts';
import { useTexts } from '../../i18n/i18n-context.tsx';
import type { Said } from '../../state/dossier/written.ts';
import { isPlainPress } from '../../ui/press/plain-press.ts';
import type { Go } from './use-go.ts';

/** What words are shown with: where they lead, and the numbers of their sources. */
export interface Reading {
  readonly ways: Go;
  /** The number of a source, from 1. */
  readonly numberOf: (source: string) => number;
}

function Mark({ source, number }: { source: string; number: number }) {
  const text = useTexts(dossierPageTexts);
  if (!URL.canParse(source)) return <sup>{number}</sup>;
  return (
    <sup>
      <a href={source} target="_blank" rel="noopener noreferrer" aria-label={text.source(number)}>
        {number}
      </a>
    </sup>
  );
}

function Stretch({ said, reading }: { said: Said; reading: Reading }) {
  const { text, opens, bold, lang } = said;
  const words = bold ? <strong lang={lang}>{text}</strong> : <span lang={lang}>{text}</span>;
  if (!opens) return words;
  const href = reading.ways.addressOf(opens);
  if (opens.kind === 'page')
    return (
      <a href={href} target="_blank" rel="noopener noreferrer">
        {words}
      </a>
    );
  return (
    <a
      href={href}
      onClick={(event) => {
        if (!isPlainPress(event)) return;
        event.preventDefault();
        reading.ways.go(opens);
      }}
    >
      {words}
    </a>
  );
}

/** Words of a dossier: links where they lead somewhere, with the numbers of their sources. */
export function Words({ said, reading }: { said: readonly Said[]; reading: Reading }) {
  return said.map((each, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the words of one line never change their places.
    <span key={index}>
      <Stretch said={each} reading={reading} />
      {(each.sources ?? []).map((source, at) => (
        <span key={source} className="dossier-mark">
          {at > 0 && <sup>,&#8202;</sup>}
          <Mark source={source} number={reading.numberOf(source)} />
        </span>
      ))}
    </span>
  ));
}
