import { useMemo } from 'react';
import { partnersTexts } from '../../i18n/charts/partners.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { Network } from '../../model/network.ts';
import { countryOfPapers } from '../../state/cooperation/partners.ts';
import { nameOfSite } from '../../state/scene/order.ts';
import { useActions, useApp, useView } from '../../state/use-app.ts';
import { CHART_OPTIONS } from '../../state/view/charts.ts';
import { ChartChoice, ChartSwitch, useChartOption } from '../frame/use-option.tsx';
import { NameSelect, type Offer } from './name-select.tsx';

/** Which country, centre or network partners are looked for. */
function SubjectSelect({ networks }: { networks: ReadonlyMap<string, Network> }) {
  const { locale } = useI18n();
  const text = useTexts(partnersTexts);
  const catalog = useApp((state) => state.catalog);
  const country = useView((view) => countryOfPapers(view.country));
  const site = useView((view) => view.site);
  const network = useView((view) => view.network);
  const { choose, setFocus, visit } = useActions();
  const [of] = useChartOption('partners-of');
  const offers = useMemo((): readonly Offer[] => {
    if (of === 'country')
      return [...catalog.countries.values()].map(({ iso3, name }) => ({ id: iso3, name: name[locale] }));
    if (of === 'network') return [...networks.values()].map(({ id, name }) => ({ id, name: name[locale] }));
    const centres = catalog.sites.filter(({ kind, former }) => kind === 'centre' && !former);
    return centres.map((centre) => ({ id: centre.id, name: nameOfSite(centre, locale).text }));
  }, [of, catalog, networks, locale]);
  return (
    <NameSelect
      label={text.whose[of]}
      offers={offers}
      chosen={{ country, site, network }[of]}
      onChoose={(id) => {
        const chosen = catalog.siteById.get(id);
        if (of === 'country') choose({ country: [id] }, false);
        else if (of === 'network') setFocus({ network: id });
        else if (chosen) visit(chosen);
      }}
    />
  );
}

/** Whether partners are ranked, or the ways between two are told. */
export function PartnersViewChoice() {
  const text = useTexts(partnersTexts);
  const [view, setView] = useChartOption('partners-view');
  return (
    <ChartChoice
      label={text.view}
      values={CHART_OPTIONS['partners-view']}
      value={view}
      nameOf={(id) => text.views[id]}
      onChange={setView}
    />
  );
}

/** Whether the broad networks count. */
export function BroadSwitch() {
  const text = useTexts(partnersTexts);
  const broad = useView((view) => view.broad);
  const { setFocus } = useActions();
  return <ChartSwitch label={text.broad} on={broad} onChange={(on) => setFocus({ broad: on })} />;
}

/** For whom partners are looked for, and whether the broad networks count. */
export function PartnersControls({ networks }: { networks: ReadonlyMap<string, Network> }) {
  const text = useTexts(partnersTexts);
  const [of, setOf] = useChartOption('partners-of');
  return (
    <>
      <ChartChoice
        label={text.of}
        values={CHART_OPTIONS['partners-of']}
        value={of}
        nameOf={(kind) => text.kinds[kind]}
        onChange={setOf}
      />
      <SubjectSelect networks={networks} />
      <BroadSwitch />
    </>
  );
}
