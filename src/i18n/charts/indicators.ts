import { inLanguages } from '../in-languages.ts';
import { plural } from '../plural.ts';

/** A number with what stands behind it, e.g. `16` and `agreements`. */
type Quantity = readonly [number: string, unit: string];
type WriteQuantity = (formatted: string, value: number) => Quantity;

/** How one unit of the table reads: by itself, and with a number. */
interface Unit {
  readonly name: string;
  readonly write: WriteQuantity;
}

const of = (name: string, write: WriteQuantity): Unit => ({ name, write });
/** A unit that is the same behind every number. */
const plain = (name: string) => of(name, (formatted) => [formatted, name]);
const counted = (one: string, other: string) =>
  of(other, (formatted, value) => [formatted, plural(value, '', one, other).trim()]);
const percent = (name: string, unit: string) => of(name, (formatted) => [`${formatted}%`, unit]);

const ordinalRules = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const englishOrdinal: WriteQuantity = (formatted, value) => [
  `${formatted}${ENDINGS[ordinalRules.select(value)] ?? 'th'}`,
  '',
];
/** A year is a name, not an amount: its digits are not grouped. */
const writeYear: WriteQuantity = (_formatted, value) => [String(value), ''];

const unitsEn: Readonly<Record<string, Unit>> = {
  '%': percent('per cent', ''),
  '% of GDP': percent('% of GDP', 'of GDP'),
  agreements: counted('agreement', 'agreements'),
  'billion USD': plain('billion US dollars'),
  'billion VND per year': plain('billion Vietnamese dong a year'),
  centres: counted('centre', 'centres'),
  countries: counted('country', 'countries'),
  domains: counted('domain', 'domains'),
  fields: counted('field', 'fields'),
  forms: counted('form', 'forms'),
  goals: counted('goal', 'goals'),
  GW: plain('gigawatts'),
  investors: counted('investor', 'investors'),
  'million USD': plain('million US dollars'),
  ordinal: of('place in a series', englishOrdinal),
  parties: counted('party', 'parties'),
  people: counted('person', 'people'),
  pillars: counted('pillar', 'pillars'),
  places: counted('place', 'places'),
  programmes: counted('programme', 'programmes'),
  rank: of('rank', englishOrdinal),
  ratio: of('ratio', (formatted) => [`${formatted} : 1`, '']),
  sites: counted('site', 'sites'),
  solutions: counted('solution', 'solutions'),
  'start-ups': counted('start-up', 'start-ups'),
  strands: counted('strand', 'strands'),
  symposia: counted('symposium', 'symposia'),
  times: counted('time', 'times'),
  'trillion USD': plain('trillion US dollars'),
  year: of('year', writeYear),
  years: counted('year', 'years'),
};

const unitsVi: Readonly<Record<string, Unit>> = {
  '%': percent('phần trăm', ''),
  '% of GDP': percent('% GDP', 'GDP'),
  agreements: plain('hiệp định'),
  'billion USD': plain('tỷ USD'),
  'billion VND per year': plain('tỷ đồng mỗi năm'),
  centres: plain('trung tâm'),
  countries: plain('quốc gia'),
  domains: plain('chuyên ngành'),
  fields: plain('lĩnh vực'),
  forms: plain('hình thức'),
  goals: plain('mục tiêu'),
  GW: plain('gigawatt'),
  investors: plain('nhà đầu tư'),
  'million USD': plain('triệu USD'),
  ordinal: of('thứ tự', (formatted) => [`thứ ${formatted}`, '']),
  parties: plain('chủ thể'),
  people: plain('người'),
  pillars: plain('trụ cột'),
  places: plain('bậc'),
  programmes: plain('chương trình'),
  rank: of('thứ hạng', (formatted) => [`hạng ${formatted}`, '']),
  ratio: of('tỷ lệ', (formatted) => [`${formatted} : 1`, '']),
  sites: plain('địa điểm'),
  solutions: plain('giải pháp'),
  'start-ups': plain('doanh nghiệp khởi nghiệp'),
  strands: plain('hạng mục'),
  symposia: plain('hội nghị chuyên đề'),
  times: plain('lần'),
  'trillion USD': plain('nghìn tỷ USD'),
  year: of('năm', writeYear),
  years: plain('năm'),
};

type ById = Readonly<Record<string, string>>;

/** The words of the chart of figures and events. */
export const indicatorsTexts = inLanguages({
  en: {
    units: unitsEn,
    /** How sure a number is, before it. */
    qualifiers: { more: 'more than', about: 'about', less: 'less than', nearly: 'nearly', within: 'top' },
    entities: { world: 'World', UNESCO: 'UNESCO', 'European Union': 'European Union' } as ById,
    groups: {
      'research-spending': 'Research and development, share of GDP',
      'joint-papers': 'Papers with authors from two or more countries',
      'innovation-rank': 'Viet Nam in the Global Innovation Index',
      'digital-economy': 'Digital economy of Viet Nam against its target',
      'energy-investment': 'Investment in energy',
      'category-2-centres': 'Category 2 centres, as the document counts them',
      'sites-of-viet-nam': 'UNESCO sites in Viet Nam, as stated in 2024',
      'aims-2020': 'What Viet Nam aimed at for 2020',
      support: 'Planned yearly support for a Vietnamese centre',
      innovation: 'Innovation and science policy',
      digital: 'Digital economy',
      energy: 'Energy and climate',
      asean: 'ASEAN and Southeast Asia',
      'viet-nam': 'Viet Nam',
      centres: 'Category 1 and 2 centres',
      'karst-centre': 'Karst centre IRCK',
      world: 'The world and UNESCO',
    } as ById,
    views: { figures: 'Figures', events: 'Events' },
    view: 'What is shown',
    findingSpending: (first: string, value: string, year: string, world: string) =>
      `${first} spends ${value} of GDP on research and development (${year}), the world ${world}`,
    findingFigures: (count: string, groups: string) => `${count} figures in ${groups} groups`,
    findingEvents: (count: number, formatted: string, first: string, last: string, busiest: string) =>
      `${plural(count, formatted, 'event', 'events')} from ${first} to ${last}, most in ${busiest}`,
    unit: 'Each figure in its own unit, each group of bars on its own scale',
    unitEvents: 'Events a year',
    footer: (count: number, formatted: string) =>
      `Source: ${plural(count, formatted, 'document', 'documents')}, named beside each figure`,
    footerEvents: 'Source: named beside each event',
    unfiltered: 'The figures are of countries and documents: filters of sites leave them as they are.',
    hidden: (count: number, formatted: string, first: string, last: string) =>
      `${plural(count, formatted, 'event', 'events')} outside ${first}–${last} ${count === 1 ? 'is' : 'are'} hidden.`,
    showAll: 'Show all years',
    noEvents: 'No event falls into these years.',
    target: 'target',
    rangeOf: (low: string, high: string) => `${low}–${high}`,
    noYear: 'no year stated',
    source: 'Source:',
    noSource: 'No source',
    mark: (parts: readonly string[]) => parts.join(', '),
    open: (name: string) => `Open ${name}`,
    filter: (name: string) => `Filter by ${name}`,
    network: (name: string) => `Show the network ${name}`,
    papers: {
      title: 'Papers of the International Centre of Physics, 2018–2023',
      unknown: 'Values not known',
      what: 'The document on category 2 centres shows them as a figure and does not print its numbers, so none are given here.',
      known: 'What the documents do state of the centre',
    },
    yearMark: (year: string, count: number, formatted: string) =>
      `${year}: ${plural(count, formatted, 'event', 'events')}`,
    columns: {
      label: 'Indicator',
      entity: 'Of',
      qualifier: 'Read as',
      value: 'Value',
      unit: 'Unit',
      year: 'Year',
      source: 'Source',
      note: 'Note',
      event: 'Event',
      date: 'Date',
      entities: 'Concerns',
    },
  },
  vi: {
    units: unitsVi,
    qualifiers: { more: 'hơn', about: 'khoảng', less: 'chưa đầy', nearly: 'gần', within: 'nhóm' },
    entities: { world: 'Thế giới', UNESCO: 'UNESCO', 'European Union': 'Liên minh châu Âu' },
    groups: {
      'research-spending': 'Chi cho nghiên cứu và phát triển so với GDP',
      'joint-papers': 'Bài báo có tác giả từ hai quốc gia trở lên',
      'innovation-rank': 'Việt Nam trong Chỉ số đổi mới sáng tạo toàn cầu',
      'digital-economy': 'Kinh tế số của Việt Nam so với mục tiêu',
      'energy-investment': 'Đầu tư năng lượng',
      'category-2-centres': 'Trung tâm khoa học dạng 2 theo tài liệu',
      'sites-of-viet-nam': 'Địa điểm UNESCO tại Việt Nam, theo phát biểu năm 2024',
      'aims-2020': 'Mục tiêu của Việt Nam đến năm 2020',
      support: 'Kinh phí dự kiến mỗi năm cho một trung tâm của Việt Nam',
      innovation: 'Đổi mới sáng tạo và chính sách khoa học',
      digital: 'Kinh tế số',
      energy: 'Năng lượng và khí hậu',
      asean: 'ASEAN và Đông Nam Á',
      'viet-nam': 'Việt Nam',
      centres: 'Trung tâm dạng 1 và dạng 2',
      'karst-centre': 'Trung tâm karst IRCK',
      world: 'Thế giới và UNESCO',
    },
    views: { figures: 'Số liệu', events: 'Sự kiện' },
    view: 'Nội dung hiển thị',
    findingSpending: (first, value, year, world) =>
      `${first} chi ${value} GDP cho nghiên cứu và phát triển (${year}), thế giới ${world}`,
    findingFigures: (count, groups) => `${count} số liệu trong ${groups} nhóm`,
    findingEvents: (_count, formatted, first, last, busiest) =>
      `${formatted} sự kiện từ năm ${first} đến năm ${last}, nhiều nhất vào năm ${busiest}`,
    unit: 'Mỗi số liệu có đơn vị riêng, mỗi nhóm có thang đo riêng',
    unitEvents: 'Số sự kiện mỗi năm',
    footer: (_count, formatted) => `Nguồn: ${formatted} tài liệu, ghi cạnh từng số liệu`,
    footerEvents: 'Nguồn: ghi cạnh từng sự kiện',
    unfiltered: 'Số liệu nói về quốc gia và tài liệu, nên bộ lọc địa điểm không làm thay đổi.',
    hidden: (_count, formatted, first, last) =>
      `Đang ẩn ${formatted} sự kiện ngoài giai đoạn ${first}–${last}.`,
    showAll: 'Hiện mọi năm',
    noEvents: 'Không có sự kiện nào trong những năm này.',
    target: 'mục tiêu',
    rangeOf: (low, high) => `${low}–${high}`,
    noYear: 'không ghi năm',
    source: 'Nguồn:',
    noSource: 'Không có nguồn',
    mark: (parts) => parts.join(', '),
    open: (name) => `Mở ${name}`,
    filter: (name) => `Lọc theo ${name}`,
    network: (name) => `Xem mạng lưới ${name}`,
    papers: {
      title: 'Bài báo của Trung tâm quốc tế Vật lý, 2018–2023',
      unknown: 'Chưa rõ số liệu',
      what: 'Tài liệu về các trung tâm dạng 2 trình bày bằng biểu đồ mà không in con số, nên ở đây không đưa ra con số nào.',
      known: 'Những gì tài liệu có nêu về trung tâm này',
    },
    yearMark: (year, _count, formatted) => `${year}: ${formatted} sự kiện`,
    columns: {
      label: 'Chỉ số',
      entity: 'Của',
      qualifier: 'Hiểu là',
      value: 'Giá trị',
      unit: 'Đơn vị',
      year: 'Năm',
      source: 'Nguồn',
      note: 'Ghi chú',
      event: 'Sự kiện',
      date: 'Thời gian',
      entities: 'Liên quan',
    },
  },
});

/** The words of the chart in one language. */
export type IndicatorsTexts = (typeof indicatorsTexts)['en'];
