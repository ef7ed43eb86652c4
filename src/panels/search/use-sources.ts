import { useEffect, useMemo, useState } from 'react';
import { useBriefings, useKnowledge, usePlaces } from '../../state/cooperation/knowledge.ts';
import { report } from '../../state/problems.ts';
import { type FirstSources, loadFirstSources } from '../../state/question/make-sources.ts';
import { briefingFinder, networkFinder, placeFinder } from '../../state/question/sources.ts';
import type { Sources } from '../../state/question/suggest.ts';
import { useBringLocalNames } from '../../state/question/use-bring-local-names.ts';
import { useApp } from '../../state/use-app.ts';

/** What suggestions are made of; null until the words have come. Networks, briefings and places follow one by one. */
export function useSources(): Sources | null {
  const catalog = useApp((state) => state.catalog);
  const knowledge = useKnowledge().state;
  const briefings = useBriefings().state;
  const places = usePlaces().state;
  const bringLocalNames = useBringLocalNames();
  const [first, setFirst] = useState<FirstSources | null>(null);
  useEffect(() => {
    let current = true;
    bringLocalNames()
      .then(() => loadFirstSources(catalog))
      .then((loaded) => current && setFirst(loaded), report);
    return () => {
      current = false;
    };
  }, [catalog, bringLocalNames]);

  const vocabularies = first?.lexicon.vocabularies;
  const findNetworks = useMemo(
    () =>
      networkFinder(
        knowledge.status === 'ready' ? knowledge.value.networks.values() : [],
        vocabularies ?? [],
      ),
    [knowledge, vocabularies],
  );
  const findBriefings = useMemo(
    () => briefingFinder(briefings.status === 'ready' ? briefings.value : []),
    [briefings],
  );
  const findPlaces = useMemo(() => placeFinder(places.status === 'ready' ? places.value : []), [places]);
  return useMemo(
    () => first && { ...first, networks: findNetworks, briefings: findBriefings, places: findPlaces },
    [first, findNetworks, findBriefings, findPlaces],
  );
}
