import { useMemo } from 'react';
import { useScene, useView } from '../../state/use-app.ts';
import type { PartnerView } from './question.ts';

/** What decides for whom partners are looked for, and among whom. */
export function usePartnerView(): PartnerView {
  const { field, region, group, country } = useScene().filters;
  const options = useView((view) => view.options);
  const site = useView((view) => view.site);
  const network = useView((view) => view.network);
  const broad = useView((view) => view.broad);
  return useMemo(
    () => ({ field, region, group, country, options, site, network, broad }),
    [field, region, group, country, options, site, network, broad],
  );
}
