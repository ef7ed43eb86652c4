import { useMemo } from 'react';
import { partnersTexts } from '../../i18n/charts/partners.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { ChartSelect } from '../frame/use-option.tsx';

/** Somebody to choose. */
export interface Offer {
  readonly id: string;
  readonly name: string;
}

/** A choice among names, with a word in place of a name while none is chosen. */
export function NameSelect(props: {
  label: string;
  offers: readonly Offer[];
  chosen: string | null;
  onChoose: (id: string) => void;
}) {
  const { label, offers, chosen, onChoose } = props;
  const { formats } = useI18n();
  const text = useTexts(partnersTexts);
  const names = useMemo(() => new Map(offers.map(({ id, name }) => [id, name])), [offers]);
  const ids = useMemo(
    () => offers.toSorted((a, b) => formats.compare(a.name, b.name)).map(({ id }) => id),
    [offers, formats],
  );
  const known = chosen !== null && names.has(chosen) ? chosen : '';
  return (
    <ChartSelect
      label={label}
      values={known === '' ? ['', ...ids] : ids}
      value={known}
      nameOf={(id) => names.get(id) ?? text.choose}
      onChange={(id) => id !== '' && onChoose(id)}
    />
  );
}
