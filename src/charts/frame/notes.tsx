import { Fragment } from 'react';
import { frameTexts } from '../../i18n/charts/frame.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';

/**
 * Unit, source and cautions under a chart. Where there is little room the cautions are folded, with their number; they are
 * never gone.
 */
export function ChartNotes(props: {
  unit: string;
  source: string;
  notes: readonly string[];
  folded: boolean;
}) {
  const { unit, source, notes, folded } = props;
  const text = useTexts(frameTexts);
  const { formats } = useI18n();
  const lines = notes.map((note) => <p key={note}>{note}</p>);
  return (
    <footer className="small faint">
      <p>
        {[unit, source].map((part, index) => (
          <Fragment key={part}>
            {index > 0 && ' · '}
            {part}
          </Fragment>
        ))}
      </p>
      {notes.length > 0 &&
        (folded ? (
          <details>
            <summary>{text.notes(notes.length, formats.count(notes.length))}</summary>
            {lines}
          </details>
        ) : (
          lines
        ))}
    </footer>
  );
}
