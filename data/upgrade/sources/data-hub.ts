import { type DataSet, GEOPARKS, MAB } from '../hub/data-set.ts';
import { exportAddress, fetchDataSet } from '../hub/fetch-data-set.ts';
import { proposeDataSet } from '../hub/propose-data-set.ts';
import type { Source } from '../source.ts';

function sourceOf(dataSet: DataSet, title: string): Source {
  return {
    name: dataSet.id,
    title: `${title}: UNESCO Data Hub ${dataSet.id} (CC BY-SA 4.0)`,
    byHand: () => exportAddress(dataSet),
    fetch: (web) => fetchDataSet(web, dataSet),
    propose: (download, context) => proposeDataSet(dataSet, download, context),
  };
}

/** Points, areas, years and websites of biosphere reserves. */
export const MAB_SOURCE = sourceOf(MAB, 'Biosphere reserves');

/** Points, areas, years and websites of UNESCO Global Geoparks. */
export const GEOPARKS_SOURCE = sourceOf(GEOPARKS, 'UNESCO Global Geoparks');
