import type { KeyboardEventHandler } from 'react';
import { networksTexts } from '../../i18n/charts/networks.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { NETWORK_FORMS, NETWORK_KINDS, type Network } from '../../model/network.ts';
import { useActions, useView } from '../../state/use-app.ts';
import { ChartSelect, ChartSwitch } from '../frame/use-option.tsx';
import type { DirectoryChoice } from './rows.ts';

/** What narrows the directory beside words: form, kind, and whether the filters of sites count. */
export function DirectoryControls(props: {
  choice: DirectoryChoice;
  /** Networks that the filters leave out. */
  leftOut: number;
  onChange: (patch: Partial<DirectoryChoice>) => void;
}) {
  const { choice, leftOut, onChange } = props;
  const { formats } = useI18n();
  const text = useTexts(networksTexts);
  return (
    <>
      <ChartSelect
        label={text.columns.form}
        values={['', ...NETWORK_FORMS]}
        value={choice.form ?? ''}
        nameOf={(form) => (form === '' ? text.all : text.forms[form])}
        onChange={(form) => onChange({ form: form === '' ? null : form })}
      />
      <ChartSelect
        label={text.columns.kind}
        values={['', ...NETWORK_KINDS]}
        value={choice.kind ?? ''}
        nameOf={(kind) => (kind === '' ? text.all : text.kinds[kind])}
        onChange={(kind) => onChange({ kind: kind === '' ? null : kind })}
      />
      <ChartSwitch
        label={leftOut > 0 ? text.everythingLeft(formats.count(leftOut)) : text.everything}
        on={choice.everything}
        onChange={(everything) => onChange({ everything })}
      />
    </>
  );
}

/** The choice of a second network to hold against the opened one. */
export function CompareSelect(props: { networks: readonly Network[]; onKeyDown: KeyboardEventHandler }) {
  const { networks, onKeyDown } = props;
  const { locale, formats } = useI18n();
  const text = useTexts(networksTexts);
  const compare = useView((view) => view.compare);
  const opened = useView((view) => view.network);
  const { setFocus } = useActions();
  const names = new Map(networks.map(({ id, name }) => [id, name[locale]]));
  const ids = [...names.keys()]
    .filter((id) => id !== opened)
    .sort((a, b) => formats.compare(names.get(a) ?? a, names.get(b) ?? b));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape goes back from here as from the page below.
    <div className="networks-controls" onKeyDown={onKeyDown}>
      <ChartSelect
        label={text.compareWith}
        values={['', ...ids]}
        value={compare ?? ''}
        nameOf={(id) => names.get(id) ?? text.nothing}
        onChange={(id) => setFocus({ compare: id === '' ? null : id })}
      />
    </div>
  );
}
