import { plural } from '../plural.ts';

const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const joinWords = (parts: readonly string[]) => conjunction.format(parts);

/** English. Every other language has the same shape: a message that is missing there does not compile. */
export const en = {
  app: {
    name: 'Auspices',
    tagline: 'Science under the auspices of UNESCO',
    independence: 'Auspices is an independent work. It is not a product of UNESCO and does not speak for it.',
    skipToResults: 'Skip to the results',
    restored: 'You are back where you left off.',
    startAfresh: 'Start afresh',
    dismiss: 'Dismiss',
    undo: 'Undo',
    redo: 'Redo',
    language: 'Language',
    theme: 'Appearance',
    themes: { system: 'As the device', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
    menu: 'More',
    layouts: {
      title: 'Layout',
      map: 'Map',
      split: 'Map + charts',
      charts: 'Charts',
      table: 'Table',
      hint: (name: string, key: number) => `${name} (key ${key})`,
      edge: 'Edge between map and charts: drag it, or arrow keys; Enter or a double click puts it back',
      openMap: 'Map: open large',
    },
    keys: 'Keyboard shortcuts',
    briefings: 'Briefings',
    addView: 'Add this view to a briefing',
    about: 'About the data and the map',
    export: 'Export',
    openWhole: 'Open in Auspices',
    share: 'Share',
    shareHint: 'Copy the link of what is shown',
    shared: 'Link copied',
    copied: 'Copied',
    shareFailed: 'The browser did not allow copying. Copy the address from the address bar.',
    close: 'Close',
    loadFailed: {
      title: 'The atlas could not be loaded',
      text: (reason: string) => `${reason} Check the connection and try again; nothing you saved is lost.`,
      retry: 'Try again',
    },
    partFailed: 'This part could not be loaded. Check the connection and reload the page; nothing is lost.',
    problems: {
      action: 'That could not be done. Check the connection and try again.',
      language: 'This language could not be loaded. Check the connection and choose it again.',
      map: 'Parts of the map could not be loaded: it shows less for now. Check the connection.',
      shelf: 'The browser does not let the atlas read your own briefings.',
    },
    rejected: (parts: string) =>
      `This link has parts that the atlas does not know and has left out: ${parts}. The rest of it applies.`,
    mended: {
      text: (parts: string) => `This link was damaged on its way and is read as it was meant: ${parts}.`,
      unseen: 'invisible characters taken out',
      more: (count: number) => `${count} more`,
    },
  },
  panels: {
    filters: 'Filters',
    results: 'Results',
    details: 'Details',
    charts: 'Charts',
    map: 'Map',
    tabs: 'Panels',
    open: (name: string) => `Show ${name.toLowerCase()}`,
    fold: (name: string) => `Hide ${name.toLowerCase()}`,
    foldColumn: 'Fold the column',
    unfoldColumn: 'Unfold the column',
    beside: 'Filters beside the results',
    compose: 'Briefing',
  },
  search: {
    label: 'Search names, or ask by kind, field, country, year',
    placeholder: 'Search: water centres in Africa',
    clear: 'Clear the search',
    close: (query: string) => `Nothing has “${query}” as written. These come close.`,
  },
  status: {
    count: (shown: string, total: string, totalNumber: number) =>
      `${shown} of ${plural(totalNumber, total, 'site', 'sites')}`,
    withoutYear: (count: number, formatted: string) =>
      `${plural(count, formatted, 'more site', 'more sites')} would match but no source gives the year, so the range of years leaves ${count === 1 ? 'it' : 'them'} out.`,
  },
  empty: {
    title: 'No site matches',
    text: 'Each of these filters is met by some site, but no site meets all of them. Remove one:',
    query: (query: string) => `No name, host, city or country has “${query}”.`,
    formerHint: 'Only the present state is shown. Ceased centres and withdrawn reserves are history.',
  },
  filters: {
    title: 'What is shown',
    clearAll: 'Clear all',
    remove: (name: string) => `Remove the filter ${name}`,
    legendNote: 'Colour says the field, shape says the kind.',
    legendMarks: 'Reading the marks',
    marks: {
      category1: 'Category 1 centre',
      unsure: 'Unverified, or position approximate',
      former: 'Former site',
    },
    since: {
      title: 'Year of designation or approval',
      first: 'From year',
      last: 'To year',
      apply: 'Apply',
      clear: 'Any year',
      invalid: (first: number, last: number) =>
        `Enter two years between ${first} and ${last}, the earlier one first.`,
    },
    former: 'Include former sites',
    formerHint: 'Ceased centres and withdrawn reserves',
    more: (count: number) => `Show all ${count}`,
    fewer: 'Show fewer',
    findCountry: 'Find a country',
    noCountry: 'No country of that name.',
    valueCount: (name: string, count: number, formatted: string) =>
      `${name}, ${plural(count, formatted, 'site', 'sites')}`,
    facets: {
      kind: 'Kind',
      field: 'Field',
      sector: 'Sector',
      member: 'Member of a network',
      category: 'Category of centre',
      status: 'Status',
      region: 'UNESCO region',
      group: 'Country group',
      country: 'Country',
    },
    regionNotes: {
      africa:
        'UNESCO’s region, without the Arab States of Africa, such as Egypt and Sudan. The whole continent stands under “Country group”.',
    },
    links: 'Links of cooperation',
    comparedWith: (name: string) => `compared with ${name}`,
  },
  linkTypes: {
    host: 'Host country',
    'affiliate-of': 'Affiliation',
    partner: 'Partnership',
    agreement: 'Agreement',
    training: 'Training',
    'joint-research': 'Joint research',
    donor: 'Funding',
    'south-south': 'South–South cooperation',
  },
  describe: {
    /** A sentence out of its parts, e.g. `Water centres in Africa within 500 km of 9.0° N, 38.7° E, active, since 2000`. */
    sentence: (parts: {
      kinds: readonly string[];
      fields: readonly string[];
      places: readonly string[];
      area: string;
      extras: readonly string[];
    }) => {
      const kinds = joinWords(parts.kinds);
      const subject = parts.fields.length > 0 ? `${joinWords(parts.fields)} ${kinds}` : kinds;
      const places = parts.places.map((place) => ` in ${place}`).join('');
      const area = parts.area && ` ${parts.area}`;
      const sentence = [`${subject}${places}${area}`, ...parts.extras].join(', ');
      return sentence.charAt(0).toUpperCase() + sentence.slice(1);
    },
    everywhere: 'centres, reserves and geoparks worldwide',
    anyKind: 'sites',
    or: (parts: readonly string[]) => joinWords(parts),
    years: (first: number, last: number) => (first === last ? `${first}` : `${first}–${last}`),
    unescoRegion: (name: string) => `${name} (UNESCO’s region)`,
    matching: (query: string) => `matching “${query}”`,
    former: 'former sites included',
    area: {
      circle: (km: string, place: string) => `within ${km} km of ${place}`,
      box: 'within the box drawn on the map',
      shape: 'within the outline drawn on the map',
    },
    member: (names: readonly string[]) => `members of ${joinWords(names)}`,
    category: (names: readonly string[]) => joinWords(names.map((name) => name.toLowerCase())),
    sector: (names: readonly string[]) => `sector ${joinWords(names.map((name) => name.toLowerCase()))}`,
  },
  kinds: {
    centre: {
      one: 'Centre',
      long: 'Category 1 and 2 centres',
      inSentence: 'centres',
    },
    'biosphere-reserve': {
      one: 'Biosphere reserve',
      long: 'Biosphere reserves',
      inSentence: 'biosphere reserves',
    },
    geopark: {
      one: 'UNESCO Global Geopark',
      long: 'UNESCO Global Geoparks',
      inSentence: 'geoparks',
    },
  },
  fields: {
    water: { name: 'Water sciences', inSentence: 'water' },
    'basic-sciences-engineering': {
      name: 'Basic sciences and engineering',
      inSentence: 'basic science and engineering',
    },
    earth: { name: 'Earth sciences', inSentence: 'earth science' },
    ecology: { name: 'Ecological sciences', inSentence: 'ecology' },
    'science-policy': { name: 'Science policy', inSentence: 'science policy' },
    ocean: { name: 'Ocean sciences', inSentence: 'ocean' },
    education: { name: 'Education', inSentence: 'education' },
    culture: { name: 'Culture', inSentence: 'culture' },
    'social-human-sciences': {
      name: 'Social and human sciences',
      inSentence: 'social and human science',
    },
    'communication-information': {
      name: 'Communication and information',
      inSentence: 'communication and information',
    },
  },
  sectors: {
    'natural-sciences': 'Natural sciences',
    ocean: 'Ocean',
    education: 'Education',
    culture: 'Culture',
    'social-human-sciences': 'Social and human sciences',
    'communication-information': 'Communication and information',
  },
  categories: { '1': 'Category 1', '2': 'Category 2', unstated: 'Category not stated' },
  statuses: {
    active: 'Active',
    'renewal-under-review': 'Renewal under review',
    unknown: 'Status unknown',
    designated: 'Designated',
    ceased: 'Ceased',
    withdrawn: 'Withdrawn',
  },
  regions: {
    africa: { name: 'Africa' },
    'arab-states': { name: 'Arab States' },
    'asia-pacific': { name: 'Asia and the Pacific' },
    'europe-north-america': { name: 'Europe and North America' },
    'latin-america-caribbean': { name: 'Latin America and the Caribbean' },
  },
  /** Names of regions inside a sentence, after `in`. */
  regionsInSentence: {
    africa: 'Africa',
    'arab-states': 'the Arab States',
    'asia-pacific': 'Asia and the Pacific',
    'europe-north-america': 'Europe and North America',
    'latin-america-caribbean': 'Latin America and the Caribbean',
  },
  groups: {
    southeast_asia: 'Southeast Asia',
    african_continent: 'Africa (continent)',
    asean: 'ASEAN',
    mrc: 'Mekong River Commission',
    lmc: 'Lancang–Mekong Cooperation',
    apec: 'APEC',
    asem: 'ASEM',
    eu: 'European Union',
    ufm: 'Union for the Mediterranean',
    oecd: 'OECD',
    g7: 'G7',
    g77: 'G77',
    african_union: 'African Union',
    arab_league: 'League of Arab States',
  },
  precisions: {
    site: 'the site itself',
    campus: 'the campus or grounds of its host, or next to it',
    approximate: 'a coarse point, which may lie 10 to 30 km off',
    city: 'its city',
    place: 'a town or place in or near it',
    admin: 'its province or region',
    country: 'only its country',
  },
  scopes: { global: 'Global', regional: 'Regional' },
  results: {
    table: 'Table',
    showTable: 'Show the results as a table',
    closeTable: 'Back to the map',
    list: 'Sites found',
    yearUnknown: 'year unknown',
  },
  details: {
    back: 'Close details',
    none: 'No site is open. Click a mark on the map, or a row of the results.',
    sector: 'Sector',
    countries: (count: number): string => (count === 1 ? 'Country' : 'Countries'),
    region: 'UNESCO region',
    status: 'Status',
    statusSeen: (status: string, year: number) => `${status} in ${year}`,
    lastKnownActive: (year: number) => `Last known active in ${year}`,
    statusUndated: (status: string) => `${status}, date not known`,
    area: 'Area',
    networks: 'Networks',
    noNetworks: 'None known',
    website: 'Official site',
    unknown: 'Not known',
    former: 'Former site: kept here as history.',
    filteredOut: 'The filters leave this site out of the list.',
    noteEnglish: 'Note in English',
    source: 'Source',
    sourceNumber: (number: number) => `Source ${number}`,
    sourceDocument: 'Source document',
    kilometres: (value: string) => `${value} km`,
    reach: 'Rings of reach',
    loading: 'Loading the sources …',
    failed: 'The sources could not be loaded.',
    retry: 'Try again',
  },
  map: {
    label: 'Globe with the sites that the filters leave',
    instructions:
      'Arrow keys turn the map, plus and minus zoom, 0 shows the whole world. The list of results and the table hold every site that the map shows.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    wholeWorld: 'Whole world',
    northUp: 'North up',
    home: 'Viet Nam',
    controls: 'Map controls',
    otherHalf: (count: number, formatted: string) =>
      `This map shows one half of the Earth: ${plural(count, formatted, 'site that the filters leave is', 'sites that the filters leave are')} on the other.`,
    severalHere: (count: string) => `${count} sites here`,
    unsupported:
      'This browser offers no WebGL, so the atlas shows its simpler globe. Everything can still be turned, found and opened.',
    lost: 'The graphics driver gave up twice, so the atlas shows its simpler globe. Reload to try again.',
    failed: 'The detailed map could not be loaded. The simpler globe stays; reload to try again.',
    layers: 'Layers',
    legend: 'Legend',
    selectArea: 'Select an area',
    ruler: 'Measure distances',
    about: 'About this map',
    worldviews: { un: 'United Nations practice', vn: 'Viet Nam' },
    worldviewIs: (worldview: string) => `Boundaries and names: ${worldview}.`,
    worldviewShort: (worldview: string) => `as in ${worldview}`,
    disclaimer:
      'The designations on this map, and the way in which it presents its material, do not imply any opinion whatsoever concerning the legal status of any country, territory, city or area or of its authorities, or concerning the delimitation of its frontiers or boundaries. Dashed lines are boundaries that are disputed or not yet determined.',
    disclaimerShort: 'Boundaries and names imply no opinion on legal status',
    disclaimerShortest: 'Boundaries imply no legal opinion',
    basemapCredit: 'Made with Natural Earth',
  },
};

/** Every text of the interface, in one language. */
export type Messages = typeof en;
