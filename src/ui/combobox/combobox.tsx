import {
  Combobox as AriakitCombobox,
  ComboboxGroup,
  ComboboxGroupLabel,
  ComboboxItem,
  ComboboxPopover,
  useComboboxStore,
} from '@ariakit/react/combobox';
import { useStoreState } from '@ariakit/react/store';
import { type KeyboardEvent, type RefObject, useLayoutEffect, useState } from 'react';
import { IN_TOP_LAYER, useTopLayer } from '../popup/in-top-layer.ts';
import type { ComboboxRow, ComboboxSection } from './items.ts';
import { takeOver } from './take-over.ts';
import './combobox.css';

/** Ariakit tells the row that is walked to of every key: an Escape that the field has heard goes no further. */
const keepEscape = (event: KeyboardEvent) => {
  if (event.key === 'Escape') event.stopPropagation();
};

/** What a combobox needs to know. */
interface ComboboxProps {
  readonly label: string;
  readonly listLabel: string;
  readonly placeholder: string;
  readonly longest: number;
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly sections: readonly ComboboxSection[];
  /** Said once the suggestions have changed. */
  readonly status: string;
  /** Enter, where no list is open. */
  readonly onLeave: () => void;
  /** The field; the plain one that stood here before is in it until this one takes its place, with its focus. */
  readonly inputRef: RefObject<HTMLInputElement | null>;
  /** Whether the list is asked for; it stands where it has rows. */
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

function Section({ section, choose }: { section: ComboboxSection; choose: (row: ComboboxRow) => void }) {
  return (
    <ComboboxGroup className="popup-group">
      <ComboboxGroupLabel className="combobox-title small faint">{section.title}</ComboboxGroupLabel>
      {section.rows.map((row) => (
        <ComboboxItem
          key={row.id}
          id={row.id}
          value={row.id}
          className="combobox-row"
          setValueOnClick={false}
          hideOnClick={false}
          focusOnHover
          onClick={() => choose(row)}
        >
          <span className="combobox-name">{row.name}</span>
          {row.detail && <span className="combobox-detail small faint">{row.detail}</span>}
        </ComboboxItem>
      ))}
    </ComboboxGroup>
  );
}

/** Hears Enter and Escape, but not while a letter is still composed. */
function keyHandler({ enter, leave }: { enter: () => void; leave: (() => void) | null }) {
  return (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      enter();
    }
    if (event.key === 'Escape' && leave) {
      // A panel around it stays.
      event.preventDefault();
      event.stopPropagation();
      leave();
    }
  };
}

/**
 * A field with a list of suggestions, the first of which Enter takes. Ariakit tells screen readers of both, walks the list, and
 * keeps it inside the window.
 */
export default function Combobox(props: ComboboxProps) {
  const { label, listLabel, placeholder, longest, text, onType, sections, status, onLeave, inputRef } = props;
  const { open, onOpen } = props;
  const [handOver] = useState(() => takeOver(inputRef.current));
  const rows = sections.flatMap((section) => section.rows);
  const isOpen = open && rows.length > 0;
  const store = useComboboxStore({
    inputValue: text,
    open: isOpen,
    setOpen: onOpen,
    placement: 'bottom-start',
    resetValueOnHide: false,
  });
  useTopLayer(useStoreState(store, 'popoverElement'));
  useLayoutEffect(() => {
    if (inputRef.current) handOver(inputRef.current);
  }, [handOver, inputRef]);
  const choose = (row: ComboboxRow) => {
    onOpen(false);
    row.onChoose();
  };
  const onKeyDown = keyHandler({
    enter: () => {
      const { activeId } = store.getState();
      const row = isOpen ? (rows.find(({ id }) => id === activeId) ?? rows[0]) : undefined;
      if (row) choose(row);
      else onLeave();
    },
    leave: isOpen ? () => onOpen(false) : text !== '' ? () => onType('') : null,
  });
  return (
    <>
      <AriakitCombobox
        store={store}
        ref={inputRef}
        type="search"
        aria-label={label}
        placeholder={placeholder}
        maxLength={longest}
        autoComplete="list"
        spellCheck={false}
        // The text is the page's: it changes with the letter, and the list's store follows.
        value={text}
        setValueOnChange={false}
        setValueOnClick={false}
        onChange={(event) => onType(event.target.value)}
        autoSelect="always"
        // The first of what is shown now: the library may still know the rows of the letter before.
        getAutoSelectId={() => rows[0]?.id}
        showMinLength={0}
        onKeyDown={onKeyDown}
      />
      <ComboboxPopover
        store={store}
        className="popup-list combobox-list"
        aria-label={listLabel}
        gutter={6}
        overflowPadding={8}
        fitViewport
        fixed
        unmountOnHide
        hideOnEscape={false}
        // The field keeps the focus while the list is open; WebKit would take it back from where a choice has led.
        autoFocusOnHide={false}
        onKeyDown={keepEscape}
        wrapperProps={IN_TOP_LAYER}
      >
        {sections.map((section) => (
          <Section key={section.id} section={section} choose={choose} />
        ))}
      </ComboboxPopover>
      <span className="visually-hidden" aria-live="polite">
        {open ? status : ''}
      </span>
    </>
  );
}
