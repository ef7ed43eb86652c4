import { Sigma } from 'lucide-react';
import { type RefCallback, useId, useState } from 'react';
import { composeTexts } from '../../../i18n/briefing/compose.ts';
import { useTexts } from '../../../i18n/i18n-context.tsx';
import { BRIEFING_LIMITS } from '../../../model/briefing/briefing.ts';
import type { StepWords } from '../../../model/briefing/edits.ts';
import { cleanLine, cleanText } from '../../../model/text/clean-text.ts';
import type { FigureContext } from '../../../state/briefing-figures.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Later } from '../../../ui/later.tsx';
import { lazyPart } from '../../../ui/lazy-part.ts';
import { ChipRows } from './chip-rows.tsx';
import type { Chip, ShownText } from './chips.ts';
import { stretchOfChip } from './stretch-of-chip.ts';
import type { ChipNames } from './use-chip-names.ts';
import { useWordField } from './use-word-field.ts';
import './word-field.css';

const FigureDialog = lazyPart(() => import('../figures/figure-dialog.tsx'));

/** How many lines each field has at least. */
const ROWS: Readonly<Record<StepWords, number>> = { title: 1, text: 5, notes: 2 };

/** The words of a field once more, unseen, behind them: it gives the field its height, and the chips their grounds. */
function Mirror({ field, current }: { field: ShownText; current: number | null }) {
  const { shown, chips } = field;
  const ends = [0, ...chips.map(({ shownEnd }) => shownEnd)];
  return (
    <div className="word-mirror" aria-hidden="true">
      {chips.map(({ shownStart, shownEnd }, index) => (
        <span key={shownStart}>
          {shown.slice(ends[index], shownStart)}
          <mark data-current={index === current || undefined}>{shown.slice(shownStart, shownEnd)}</mark>
        </span>
      ))}
      {/* The line after the last break has its height, too. */}
      {`${shown.slice(ends.at(-1))}\u200B`}
    </div>
  );
}

/** What a field is called, and what puts a figure into it. */
function Head(props: { part: StepWords; field: string; onInsert: () => void }) {
  const { part, field, onInsert } = props;
  const { step, words, figures } = useTexts(composeTexts);
  return (
    <div className="word-head">
      <label htmlFor={field} className="small">
        {step[part]}
      </label>
      {part === 'text' ? (
        <button type="button" className="text-button small" onClick={onInsert}>
          <Sigma size={16} aria-hidden="true" />
          {figures.title}
        </button>
      ) : (
        <IconButton icon={Sigma} label={words.insertInto[part]} onClick={onInsert} />
      )}
    </div>
  );
}

/**
 * A field of words whose figures and sources are chips, to be pressed, passed by keys and copied like letters; below it they are
 * named, changed and removed.
 */
export function WordField(props: {
  part: StepWords;
  text: string;
  /** In the language that is written. */
  context: FigureContext;
  names: ChipNames;
  onText: (text: string) => void;
  onSettle: () => void;
  /** The ref of the field, where others send the focus to it. */
  target?: RefCallback<HTMLElement>;
  /** What is to be known of the field, below it. */
  help?: string;
}) {
  const { part, text, context, names, onText, onSettle, target, help } = props;
  const { step } = useTexts(composeTexts);
  const id = useId();
  const isLine = part === 'title';
  /** Whether a figure is being chosen: a new one, or one in the place of a chip. */
  const [asked, ask] = useState<Chip | 'new' | null>(null);
  const { area, field, current, select, insert, events, maxLength } = useWordField({
    ...{ text, isLine, onText, say: names.say },
    most: isLine ? BRIEFING_LIMITS.title : BRIEFING_LIMITS.text,
    clean: isLine ? cleanLine : cleanText,
  });
  const stretchOf = (chip: Chip) => stretchOfChip(text, chip, names.snippetOf(chip.code));
  const put = (snippet: string) => {
    insert(snippet, asked === 'new' || asked === null ? undefined : stretchOf(asked));
    ask(null);
  };
  return (
    <div className="word-field">
      <Head part={part} field={id} onInsert={() => ask('new')} />
      <div className="word-box">
        <Mirror field={field} current={current} />
        <textarea
          ref={(element) => {
            area.current = element;
            return element ? target?.(element) : undefined;
          }}
          id={id}
          rows={ROWS[part]}
          lang={context.i18n.locale}
          value={field.shown}
          maxLength={maxLength}
          aria-describedby={help && `${id}help`}
          {...events}
          onBlur={onSettle}
        />
      </div>
      {help && (
        <p id={`${id}help`} className="small faint">
          {help}
        </p>
      )}
      <ChipRows
        name={step[part]}
        chips={field.chips}
        names={names}
        current={current}
        onFind={({ shownStart, shownEnd }) => select({ start: shownStart, end: shownEnd })}
        onChange={ask}
        onRemove={(chip) => insert('', stretchOf(chip))}
      />
      {asked !== null && (
        <Later onClose={() => ask(null)}>
          <FigureDialog
            context={context}
            onlyFigures={isLine}
            onInsert={({ snippet }) => put(snippet)}
            onClose={() => ask(null)}
          />
        </Later>
      )}
    </div>
  );
}
