import { describe, expect, it } from 'vitest';
import { createScratch } from '../scratch.ts';

/** The problems after one change to one of the small tables. */
function problemsAfter(file: string, from: string | RegExp, to: string): readonly string[] {
  const scratch = createScratch();
  scratch.edit(file, (text) => text.replace(from, to));
  return scratch.check();
}

describe('a cell', () => {
  it.each([
    [
      'a latitude off the globe',
      'centres.csv',
      '45.6495',
      '91',
      /^centres\.csv:3:\d+: lat "91" must be decimal degrees/,
    ],
    ['a decimal comma', 'centres.csv', '45.6495', '"45,6495"', /lat "45,6495" must be decimal degrees/],
    [
      'a word outside its vocabulary',
      'centres.csv',
      ',active,',
      ',open,',
      /status "open" must be one of active, /,
    ],
    [
      'a year that is none',
      'geoparks.csv',
      ',2010,',
      ',210,',
      /designated_year "210" must be a year between 2004 and 2100/,
    ],
    [
      'a reserve before the first',
      'biosphere-reserves.csv',
      ',2015,',
      ',1975,',
      /"1975" must be a year between 1976 and 2100/,
    ],
    [
      'a year after the edition',
      'geoparks.csv',
      ',2010,',
      ',2028,',
      /"2028" is after 2027, the year after this edition/,
    ],
    [
      'a flag that is no flag',
      'geoparks.csv',
      ',false,',
      ',no,',
      /transnational "no" must be one of true, false/,
    ],
    [
      'an address that is none',
      'centres.csv',
      'https://www.ictp.it',
      'www.ictp.it',
      /website "www\.ictp\.it" must be an address/,
    ],
    [
      'a source that is none',
      'links.csv',
      'doc-centres,',
      'a friend,',
      /source "a friend" must be addresses or doc-… ids/,
    ],
    [
      'a day that does not exist',
      'documents.csv',
      '2023-01-18',
      '2023-02-30',
      /date "2023-02-30" must be a day that exists/,
    ],
    [
      'a stray space',
      'geoparks.csv',
      'Luberon',
      'Luberon ',
      /name_en "Luberon " must not begin or end with a space/,
    ],
    [
      'decomposed letters',
      'countries.csv',
      'Đan Mạch',
      'Đan Mạch'.normalize('NFD'),
      /name_vi .* must be in Unicode NFC/,
    ],
    [
      'a list with an item twice',
      'biosphere-reserves.csv',
      'MAR;ESP',
      'MAR;MAR',
      /"MAR;MAR" must not name anything twice/,
    ],
  ])('is refused where it holds %s', (_, file, from, to, message) => {
    const problems = problemsAfter(file, from, to);
    expect(problems).toEqual([expect.stringMatching(message)]);
  });

  it('is named by its column in characters, not bytes', () => {
    const problems = problemsAfter(
      'geoparks.csv',
      'Cao nguyên đá Đồng Văn,VNM',
      'Cao nguyên đá Đồng Văn,vnm',
    );
    const before = 'vnm-dong-van-karst-plateau,Dong Van Karst Plateau,Cao nguyên đá Đồng Văn,';
    expect(problems).toEqual([
      `geoparks.csv:4:${before.length + 1}: country_iso3 "vnm" must be three capital letters (ISO 3166-1 alpha-3)`,
    ]);
  });
});

describe('a row', () => {
  it('has as many cells as the header, and is not empty', () => {
    const scratch = createScratch();
    scratch.edit('geoparks.csv', (text) => text.replace(',2005,', ',2005,,').replace('\nvnm-', '\n\nvnm-'));
    expect(scratch.check()).toEqual([
      'geoparks.csv:3:1: the row has 18 cells instead of 17',
      'geoparks.csv:4:1: the line is empty',
    ]);
  });

  it('does not come twice, not even in two tables of sites', () => {
    const scratch = createScratch();
    scratch.edit('geoparks.csv', (text) => text.replace('fra-luberon', 'ita-ictp'));
    scratch.edit(
      'network-members.csv',
      (text) => text + text.slice(text.lastIndexOf('\n', text.length - 2) + 1),
    );
    expect(scratch.check()).toEqual([
      expect.stringMatching(
        /^geoparks\.csv:3:1: id "ita-ictp" is there already, with the same id: centres\.csv:3$/,
      ),
      expect.stringMatching(
        /^network-members\.csv:19:\d+: member "UNESCO" is there already, .*: network-members\.csv:18$/,
      ),
    ]);
  });
});

describe('a reference', () => {
  it.each([
    [
      'country',
      'centres.csv',
      ',ITA,',
      ',ITX,',
      /^centres\.csv:3:\d+: country_iso3 "ITX" names what has no row in countries\.csv: ITX$/,
    ],
    [
      'country among others',
      'biosphere-reserves.csv',
      'MAR;ESP',
      'MAR;EPS',
      /"MAR;EPS" names what has no row in countries\.csv: EPS$/,
    ],
    [
      'member',
      'network-members.csv',
      'centre,vnm-icp,lead',
      'centre,vnm-icq,lead',
      /"vnm-icq" names what has no row in centres\.csv/,
    ],
    [
      'country that is a member',
      'network-members.csv',
      'egn,country,DNK,member',
      'egn,country,DNX,member',
      /^network-members\.csv:2:13: member "DNX" names what has no row in countries\.csv: DNX$/,
    ],
    [
      'end of a link',
      'links.csv',
      'centre,vnm-icp,country',
      'centre,vnm-icq,country',
      /from "vnm-icq" names/,
    ],
    [
      'network',
      'links.csv',
      ',1964,ictp-partner-institutes',
      ',1964,ictp-partners',
      /network_id "ictp-partners" names what has no row in networks/,
    ],
    [
      'regional network',
      'geoparks.csv',
      ',APGN,',
      ',APNG,',
      /regional_network "APNG" names what has no row in networks\.csv: apng$/,
    ],
    [
      'document',
      'timeline.csv',
      'doc-centres',
      'doc-centers',
      /source "doc-centers" names what has no row in documents/,
    ],
  ])('to a known %s leads to a row', (_, file, from, to, message) => {
    expect(problemsAfter(file, from, to)).toEqual([expect.stringMatching(message)]);
  });

  it('may name the two centres that have no row, and codes of co-publications that are no countries', () => {
    const scratch = createScratch();
    scratch.edit('links.csv', (text) =>
      text.replace('centre,vnm-icp,organisation', 'centre,SESAME,organisation'),
    );
    scratch.edit('copublications.csv', (text) => text.replace('DNK,VNM,2020', 'DNK,XKX,2020'));
    expect(scratch.check()).toEqual([]);
  });

  it('is not checked against a table that could not be read', () => {
    expect(problemsAfter('countries.csv', 'iso2,', '')).toEqual([
      'countries.csv:1:1: the column "iso2" is missing',
    ]);
  });

  it('is sound where only another cell of the row it leads to is wrong', () => {
    expect(problemsAfter('centres.csv', '45.6495', '91')).toHaveLength(1);
  });
});

describe('a site', () => {
  it.each([
    [
      'a flag against its countries',
      'biosphere-reserves.csv',
      ';ESP,true',
      ';ESP,false',
      /transboundary "false" contradicts country_iso3, which names 2 countries/,
    ],
    [
      'another region than its countries',
      'geoparks.csv',
      'asia-pacific',
      'africa',
      /unesco_region "africa" is the region of none of its countries, which lie in asia-pacific/,
    ],
    [
      'a withdrawal before its designation',
      'biosphere-reserves.csv',
      'GBR,false,1976',
      'GBR,false,2020',
      /withdrawn_year "\d+" is before the year of designation, 2020/,
    ],
    [
      'a field of another sector',
      'centres.csv',
      'natural-sciences,basic-sciences-engineering',
      'natural-sciences,culture',
      /field "culture" does not belong to the sector natural-sciences/,
    ],
    [
      'no source though it is verified',
      'geoparks.csv',
      /https:\S+dong\S*?,yes/,
      ',yes',
      /verified "yes" needs a source_url/,
    ],
  ])('may not have %s', (_, file, from, to, message) => {
    expect(problemsAfter(file, from, to)).toEqual([expect.stringMatching(message)]);
  });

  it('whose latitude and longitude are swapped is caught by its country, with a hint', () => {
    expect(problemsAfter('centres.csv', '45.6495,13.7768', '13.7768,45.6495')).toEqual([
      expect.stringMatching(
        /^centres\.csv:3:\d+: lat "13\.7768" with lon "45\.6495" is \d+ km from ITA, .*: latitude and longitude look swapped$/,
      ),
    ]);
  });

  it('whose longitude has lost its sign is caught by its country, with a hint', () => {
    expect(problemsAfter('biosphere-reserves.csv', '35.93000,-5.59000', '35.93000,5.59000')).toEqual([
      expect.stringMatching(/ km from MAR and ESP, .*: the sign of the longitude looks wrong$/),
    ]);
  });

  it('in an overseas territory belongs to the state that lists it', () => {
    const problems = createScratch().check();
    // Fakarava in French Polynesia stands under FRA, North-East Greenland under DNK.
    expect(problems).toEqual([]);
  });
});

describe('a link', () => {
  /** The problems once rows are added below the last of the links, which stands on line 18. */
  function problemsWith(...rows: readonly string[]): readonly string[] {
    const scratch = createScratch();
    scratch.edit('links.csv', (text) => `${text.trimEnd()}\n${rows.join('\n')}\n`);
    return scratch.check();
  }

  it.each([
    [
      'of a country',
      'country,VNM,country,VNM,partner,water,,,doc-centres,document',
      'links.csv:19:21: to "VNM" is the link’s own beginning',
    ],
    [
      'of a centre that belongs to itself',
      'centre,vnm-icp,centre,vnm-icp,affiliate-of,water,,,doc-centres,document',
      'links.csv:19:23: to "vnm-icp" is the link’s own beginning',
    ],
  ])('may not lead to itself: %s', (_, row, problem) => {
    expect(problemsWith(row)).toEqual([problem]);
  });

  it('may join two that have the same name and are of different kinds', () => {
    const row = 'organisation,VNM,country,VNM,partner,water,,,doc-centres,document';
    expect(problemsWith(row)).toEqual([]);
  });

  it('does not come twice', () => {
    const row = 'country,ITA,country,VNM,training,water,2001,,doc-centres,document';
    expect(problemsWith(row, row)).toEqual([
      expect.stringMatching(/^links\.csv:20:21: to "VNM" is there already, .*: links\.csv:19$/),
    ]);
  });

  it.each(['partner', 'agreement', 'joint-research', 'south-south'])(
    'of type %s does not come a second time from its other end',
    (type) => {
      const problems = problemsWith(
        `centre,vnm-icp,country,ITA,${type},water,2001,,doc-centres,document`,
        `country,ITA,centre,vnm-icp,${type},water,2001,,doc-centres,document`,
      );
      expect(problems).toEqual([
        'links.csv:20:20: to "vnm-icp" is there already, linked to ITA by the same type, field, year and network_id: links.csv:19',
      ]);
    },
  );

  it('may come from its other end where its type has a direction, or where it says something else', () => {
    expect(
      problemsWith(
        'country,ITA,country,VNM,training,water,2001,,doc-centres,document',
        'country,VNM,country,ITA,training,water,2001,,doc-centres,document',
        'country,ITA,country,VNM,partner,water,2001,,doc-centres,document',
        'country,VNM,country,ITA,partner,earth,2001,,doc-centres,document',
        'country,VNM,country,ITA,partner,water,2002,,doc-centres,document',
        'country,VNM,country,ITA,partner,water,2001,egn,doc-centres,document',
      ),
    ).toEqual([]);
  });

  it('closes no cycle of what belongs to what; the line that closes one names it whole', () => {
    expect(
      problemsWith(
        'centre,ita-ictp,organisation,A,affiliate-of,water,,,doc-centres,document',
        'organisation,A,organisation,B,host,water,,,doc-centres,document',
        'organisation,B,organisation,C,affiliate-of,water,,,doc-centres,document',
        'organisation,C,organisation,A,affiliate-of,water,,,doc-centres,document',
        'organisation,B,centre,ita-ictp,host,water,,,doc-centres,document',
      ),
    ).toEqual([
      'links.csv:22:29: to "A" closes a cycle of what belongs to what: C → A → B → C',
      'links.csv:23:23: to "ita-ictp" closes a cycle of what belongs to what: B → ita-ictp → A → B',
    ]);
  });

  it('may lead to one parent by two ways, and back by a type that makes no parent', () => {
    expect(
      problemsWith(
        'organisation,A,organisation,B,affiliate-of,water,,,doc-centres,document',
        'organisation,A,organisation,C,affiliate-of,water,,,doc-centres,document',
        'organisation,B,organisation,D,affiliate-of,water,,,doc-centres,document',
        'organisation,C,organisation,D,affiliate-of,water,,,doc-centres,document',
        'organisation,D,organisation,A,partner,water,,,doc-centres,document',
      ),
    ).toEqual([]);
  });
});

describe('co-publications', () => {
  it('name the pair in the order of the alphabet, and are no more than the works of either', () => {
    const scratch = createScratch();
    scratch.edit('copublications.csv', (text) =>
      text.replace('DNK,VNM,2020', 'VNM,DNK,2020').replace(/(ESP,VNM,2020,)\d+/, '$19999999'),
    );
    expect(scratch.check()).toEqual([
      expect.stringMatching(/^copublications\.csv:\d+:5: to_iso3 "DNK" must come after VNM in the alphabet$/),
      expect.stringMatching(
        /^copublications\.csv:\d+:14: papers "9999999" is more than the \d+ international papers of that year$/,
      ),
    ]);
  });
});
