import { Replace, X } from 'lucide-react';
import { composeTexts } from '../../../i18n/briefing/compose.ts';
import { useTexts } from '../../../i18n/i18n-context.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import type { Chip } from './chips.ts';
import type { ChipNames } from './use-chip-names.ts';

/** The chips of a field by name, each to be found in the text, changed or removed; `current` is the one that is selected there. */
export function ChipRows(props: {
  /** What the field is called. */
  name: string;
  chips: readonly Chip[];
  names: ChipNames;
  current: number | null;
  onFind: (chip: Chip) => void;
  onChange: (chip: Chip) => void;
  onRemove: (chip: Chip) => void;
}) {
  const { chips, names, current } = props;
  const { words: text } = useTexts(composeTexts);
  if (chips.length === 0) return null;
  return (
    <ul className="word-chips small" aria-label={text.chips(props.name)}>
      {chips.map((chip, index) => {
        const { value, label } = names.describe(chip.code);
        const name = `${value}, ${label}`;
        return (
          <li key={chip.start} data-current={index === current || undefined}>
            <button
              type="button"
              className="word-chip"
              aria-label={text.find(name)}
              onClick={() => props.onFind(chip)}
            >
              <strong>{value}</strong> <span>{label}</span>
            </button>
            <IconButton icon={Replace} label={text.change(name)} onClick={() => props.onChange(chip)} />
            <IconButton icon={X} label={text.remove(name)} onClick={() => props.onRemove(chip)} />
          </li>
        );
      })}
    </ul>
  );
}
