import { frameTexts } from '../../../i18n/charts/frame.ts';
import { networksTexts } from '../../../i18n/charts/networks.ts';
import { slideTexts } from '../../../i18n/charts/slide.ts';
import type { SlidePlot } from '../../../model/briefing/slide-chart.ts';
import { selectCooperation } from '../../../state/cooperation/select-cooperation.ts';
import { emphasisOf } from '../../../theme/slide-colours.ts';
import type { SlideChartOrder } from '../../frame/slide/order.ts';
import { choiceOf, pickRows } from '../../frame/slide/rows.ts';
import { altOf, joinNotes, noteRest } from '../../frame/slide/words.ts';
import { type DirectoryChoice, listNetworks, rowsOfNetworks } from '../rows.ts';

/** The directory as it stands on the page, those with most members first. */
const BY_MEMBERS: DirectoryChoice = {
  query: '',
  form: null,
  kind: null,
  everything: false,
  sort: 'members',
  descending: true,
};

/** A name of more letters than these takes more than two lines of a chart; its acronym stands for it. */
const LONGEST_NAME = 70;

/** The networks that pass the filters, as bars of their members; those that are opened are spoken of. */
export function slideOfNetworks(order: SlideChartOrder): SlidePlot | null {
  const { scene, view, asked, i18n, palette, knowledge } = order;
  if (!knowledge) return null;
  const { formats, locale } = i18n;
  const text = networksTexts.of(locale);
  const all = rowsOfNetworks(knowledge.networks, selectCooperation(knowledge, scene, view));
  const { kinds, forms, scopes } = text;
  const words = { locale, compare: formats.compare, kinds, forms, scopes };
  const directory = listNetworks(all, BY_MEMBERS, words);
  const rows = directory.rows.map((row) => ({ ...row, id: row.network.id, count: row.members }));
  const opened = [view.network, view.compare].filter((id) => id !== null);
  const { shown, rest, highlight } = pickRows(rows, asked, opened);
  if (shown.length === 0) return null;

  const categories = shown.map(({ network: { name, acronym } }) =>
    name[locale].length <= LONGEST_NAME ? name[locale] : (acronym ?? name[locale]),
  );
  // Of some networks no source names who takes part, which is not that nobody does.
  const labels = shown.map(({ count }) => (count > 0 ? formats.count(count) : frameTexts.of(locale).unknown));
  const values = shown.map(({ count }) => (count > 0 ? count : null));
  const unverified = shown.filter(({ network }) => network.evidence === 'background');
  const ofForm = (form: keyof typeof text.forms) => formats.count(directory.forms.get(form) ?? 0);
  const finding = text.finding(
    formats.count(rows.length),
    formats.count(knowledge.networks.size),
    ofForm('joint-research'),
    ofForm('forum-membership'),
    ofForm('intergovernmental'),
  );
  return {
    kind: 'bars',
    unit: slideTexts.of(locale).asOf(text.unit, formats.date(scene.catalog.compiled)),
    categories,
    series: [{ name: text.columns.members, colour: emphasisOf(palette), values }],
    labels,
    highlight,
    note: joinNotes([
      noteRest('network', rest, i18n),
      unverified.length > 0
        ? `${text.evidence.background}: ${formats.list(unverified.map(({ network }) => network.acronym ?? network.name[locale]))}.`
        : null,
    ]),
    // Members are counted from the atlas's own table, each row of which has a source of its own.
    sources: [],
    choice: choiceOf(
      rows,
      ({ network }) => network.acronym ?? network.name[locale],
      ({ count }) => (count > 0 ? formats.count(count) : frameTexts.of(locale).unknown),
    ),
    alt: altOf(finding, { categories, labels, highlight }),
  };
}
