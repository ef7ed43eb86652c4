import { describe, expect, it } from 'vitest';
import {
  captureView,
  filterArgument,
  renewedStep,
  stepOfShown,
  stepOfView,
} from '../../../src/briefing/compose/capture-view.ts';
import { loadI18n } from '../../../src/i18n/i18n-context.tsx';
import type { BriefingStep } from '../../../src/model/briefing/briefing.ts';
import { encodeOwn } from '../../../src/state/own/link/own-code.ts';
import type { OwnList } from '../../../src/state/own/own-list.ts';
import { decodeView, defaultView } from '../../../src/state/view/url.ts';
import type { View } from '../../../src/state/view/view.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { universities } from '../../state/own/list.ts';

const catalog = realCatalog();
const NONE = { explored: null, lists: [] };
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
  const renewed = renewedStep(step, other, NONE, false, catalog, en);
  expect(renewed).toEqual(stepOfView(other, false, catalog, en));
  const written = { ...step, title: { en: 'Mine', vi: 'Của tôi' } };
  expect(renewedStep(written, other, NONE, false, catalog, en)).toEqual({ ...renewed, title: written.title });
  const texted = { ...step, text: { en: 'My own words.' } };
  expect(renewedStep(texted, other, NONE, false, catalog, en).text).toEqual(texted.text);
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

describe('a step that shows a list of the reader’s own and takes another view', async () => {
  const column = (await universities()).table.names.indexOf('Loại hình');
  const filtered = (values: readonly string[]) =>
    universities({ filters: values.length === 0 ? [] : [{ kind: 'values', column, values }] });
  const [whole, privateOnes, publicOnes] = await Promise.all([
    filtered([]),
    filtered(['Tư thục']),
    filtered(['Công lập']),
  ]);
  const viewOf = (list: OwnList): View => ({ ...view, own: encodeOwn([list]) });
  const stepOf = (list: OwnList) => stepOfShown(viewOf(list), list, true, catalog, vi);
  const renewed = (step: BriefingStep, list: OwnList | null) =>
    renewedStep(
      step,
      list ? viewOf(list) : view,
      { explored: list, lists: [list ?? whole] },
      false,
      catalog,
      vi,
    );

  it('has the words of the filters by now', () => {
    expect(renewed(stepOf(privateOnes), publicOnes)).toMatchObject({
      title: { vi: 'Universities' },
      text: { vi: 'Loại hình: Công lập' },
    });
    expect(renewed(stepOf(whole), publicOnes).text).toEqual({ vi: 'Loại hình: Công lập' });
  });

  it('has no words of filters any more once there are none', () => {
    expect(renewed(stepOf(privateOnes), whole).text).toEqual({});
  });

  it('has those of the atlas once no list is explored', () => {
    expect(renewed(stepOf(privateOnes), null)).toEqual(stepOfView(view, false, catalog, vi));
  });

  it('keeps what somebody wrote, and what somebody emptied', () => {
    const mine = { ...stepOf(privateOnes), title: { vi: 'Của tôi' } };
    expect(renewed(mine, publicOnes)).toMatchObject({
      title: { vi: 'Của tôi' },
      text: { vi: 'Loại hình: Công lập' },
    });
    expect(renewed({ ...stepOf(privateOnes), text: {} }, publicOnes).text).toEqual({});
    const emptied = { ...stepOfView(viewOf(whole), true, catalog, vi), text: {} };
    expect(renewed(emptied, publicOnes).text).toEqual({});
  });
});
