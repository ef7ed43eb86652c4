import { expect, it } from 'vitest';
import { viewOfStep } from '../../src/briefing/view-of-step.ts';
import type { Briefing } from '../../src/model/briefing/briefing.ts';
import { defaultView } from '../../src/state/view/url.ts';
import { realCatalog } from '../helpers/real-catalog.ts';

const catalog = realCatalog();
const step = (view: string) => ({ title: { en: 'Step' }, view });
const briefing: Briefing = {
  format: 'auspices-briefing',
  version: 1,
  id: 'talk',
  title: { en: 'Talk' },
  steps: [step('field=water&lang=en'), step('site=vnm-icp'), step('site=vnm-icp&at=10,20,3')],
};
const present = { ...defaultView('vi'), theme: 'dark' as const, field: ['ocean' as const] };

it('shows a step as it was made, in the reader’s language and theme', () => {
  expect(viewOfStep(briefing, 1, catalog, present)).toMatchObject({
    field: ['water'],
    locale: 'vi',
    theme: 'dark',
    briefing: 'talk',
    step: 1,
  });
});

it('looks at the site of a step that names no camera, and else where the step looks', () => {
  const site = catalog.siteById.get('vnm-icp');
  expect(viewOfStep(briefing, 2, catalog, present).camera?.lngLat).toEqual(site?.lngLat);
  expect(viewOfStep(briefing, 3, catalog, present).camera).toMatchObject({ lngLat: [10, 20], zoom: 3 });
});

it('shows the whole atlas for a step that there is not', () => {
  expect(viewOfStep(briefing, 9, catalog, present)).toMatchObject({ field: [], site: null });
});
