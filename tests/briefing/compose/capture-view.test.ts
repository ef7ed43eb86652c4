import { expect, it } from 'vitest';
import {
  captureView,
  filterArgument,
  renewedStep,
  stepOfShown,
  stepOfView,
} from '../../../src/briefing/compose/capture-view.ts';
import { loadI18n } from '../../../src/i18n/i18n-context.tsx';
import { decodeView, defaultView } from '../../../src/state/view/url.ts';
import type { View } from '../../../src/state/view/view.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { universities } from '../../state/own/list.ts';

const catalog = realCatalog();
const [en, vi] = await Promise.all([loadI18n('en'), loadI18n('vi')]);
const view: View = {
  ...defaultView('en'),
  field: ['water'],
  region: ['africa'],
  chart: ['growth'],
  theme: 'dark',
  briefing: 'talk',
  step: 3,
};

it('keeps of a view what belongs to a step: neither theme nor the briefing that is presented', () => {
  const { view: kept } = decodeView(captureView(view, true), catalog, defaultView('en'));
  expect(kept).toMatchObject({
    field: ['water'],
    chart: ['growth'],
    theme: 'system',
    briefing: null,
    step: 1,
  });
});

it('leaves out charts that are folded', () => {
  expect(captureView(view, false)).not.toContain('growth');
});

it('names filters as a figure does, and nothing where there are none', () => {
  expect(filterArgument(view)).toBe('field=water region=africa');
  expect(filterArgument(defaultView('en'))).toBe('');
});

it('makes a step that is named after its filters and counts its sites', () => {
  const step = stepOfView(view, false, catalog, en);
  expect(step.title.en).toContain('Africa');
  expect(step.text?.en).toContain('{{count field=water region=africa}}');
  expect(stepOfView(defaultView('en'), false, catalog, en).text?.en).toContain('{{count}}');
});

it('makes a step that is named after the chosen site, and needs no other words', () => {
  const step = stepOfView({ ...view, site: 'vnm-icp' }, false, catalog, vi);
  expect(step.title.vi).toBeTruthy();
  expect(step.title.en).toBeUndefined();
  expect(step.text).toBeUndefined();
});

it('renews the title and the number of a step that takes another view, unless somebody wrote them', () => {
  const step = stepOfView(view, false, catalog, en);
  const other: View = { ...view, region: ['europe-north-america'] };
  const renewed = renewedStep(step, other, false, catalog, en);
  expect(renewed).toEqual(stepOfView(other, false, catalog, en));
  const written = { ...step, title: { en: 'Mine', vi: 'Của tôi' } };
  expect(renewedStep(written, other, false, catalog, en)).toEqual({ ...renewed, title: written.title });
  const texted = { ...step, text: { en: 'My own words.' } };
  expect(renewedStep(texted, other, false, catalog, en).text).toEqual(texted.text);
});

it('names a step after the list of the reader’s own that is explored, in the words of its filters, without the charts behind it', async () => {
  const column = (await universities()).table.names.indexOf('Loại hình');
  const list = await universities({ filters: [{ kind: 'values', column, values: ['Tư thục'] }] });
  const step = stepOfShown({ ...view, own: list.fingerprint }, list, true, catalog, vi);
  expect(step.title).toEqual({ vi: 'Universities' });
  expect(step.text).toEqual({ vi: 'Loại hình: Tư thục' });
  expect(step.view).toContain(list.fingerprint);
  expect(step.view).not.toContain('growth');
  const hidden = stepOfShown(view, { ...list, isShown: false }, true, catalog, vi);
  expect(hidden).toEqual(stepOfView(view, true, catalog, vi));
});
