/*
 * What PptxGenJS 4.0.1 writes and PowerPoint "repairs", though LibreOffice and validators are content. Each mend is a function of
 * the text of a part and names the issue of github.com/gitbrent/PptxGenJS that tells of it; once the library has mended it, the
 * mend changes nothing and can go.
 */

/** What the parts of a package are mended with. */
export interface PackageFacts {
  /** The day when the file was made, as ISO 8601; the library would write the time. */
  readonly date: string;
  /** The language of its words, e.g. `vi-VN`: the library calls every text American English, whose spelling is then checked. */
  readonly language: string;
}

interface Mend {
  /** The parts that it is for. */
  readonly parts: RegExp;
  readonly mend: (xml: string, facts: PackageFacts) => string;
}

const PAGES = /^ppt\/(slides|slideLayouts|slideMasters)\/[^/]+\.xml$/;
const DRAWN = /^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+\.xml$/;

/** Where a page of notes has its slide and its words, in EMU, on a page of 7½ × 10 inches. */
const NOTES = {
  sldImg: '<a:off x="685800" y="1143000"/><a:ext cx="5486400" cy="3086100"/>',
  body: '<a:off x="685800" y="4400550"/><a:ext cx="5486400" cy="3600450"/>',
  sldNum: '<a:off x="3884613" y="8685213"/><a:ext cx="2971800" cy="458787"/>',
} as const;

/** Placeholders of notes that tell their place themselves, since the master has none any more. */
function placeNotes(xml: string): string {
  return xml.replace(
    /(<p:ph type="(sldImg|body|sldNum)"[^>]*\/>(?:(?!<p:ph).)*?)<p:spPr\/>/gs,
    (_, before: string, type: keyof typeof NOTES) =>
      `${before}<p:spPr><a:xfrm>${NOTES[type]}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`,
  );
}

/** Ids of shapes, each once: tables take those of other shapes, and the number of a slide is always 25. */
function numberShapes(xml: string): string {
  let last = 0;
  return xml.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${++last}"`);
}

/** Paragraphs that say how they look once, before their first words: the library says so before each stretch of them. */
function lookOnce(xml: string): string {
  return xml.replace(/<a:p>.*?<\/a:p>/gs, (paragraph) => {
    let count = 0;
    return paragraph.replace(/<a:pPr(?:[^>]*\/>|[^>]*>.*?<\/a:pPr>)/gs, (look) =>
      count++ === 0 ? look : '',
    );
  });
}

/** In a series, the colours of points come before the labels. */
function orderSeries(xml: string): string {
  return xml.replace(
    /(<c:dLbls>(?:(?!<\/c:dLbls>).)*<\/c:dLbls>)\s*((?:<c:dPt>(?:(?!<\/c:dPt>).)*<\/c:dPt>\s*)+)/gs,
    '$2$1',
  );
}

/** Axes that a chart names but does not have. */
function dropLostAxes(xml: string): string {
  const axes = new Set(
    [...xml.matchAll(/<c:(?:cat|val|ser|date)Ax>\s*<c:axId val="(\d+)"\/>/g)].map(([, id]) => id),
  );
  return xml.replace(/<c:axId val="(\d+)"\/>/g, (whole, id: string) => (axes.has(id) ? whole : ''));
}

const MENDS: readonly Mend[] = [
  // #1449: a line without any property.
  { parts: DRAWN, mend: (xml) => xml.replace(/<a:ln>\s*<\/a:ln>|<a:ln\s*\/>/g, '') },
  // #1442, pull request 1457: a ground of one colour lacks what follows it.
  {
    parts: PAGES,
    mend: (xml) =>
      xml.replace(/(<p:bgPr>\s*<a:solidFill>.*?<\/a:solidFill>)\s*(?=<\/p:bgPr>)/gs, '$1<a:effectLst/>'),
  },
  // #1441, pull request 1457: shapes without words lack the body of their text.
  {
    parts: PAGES,
    mend: (xml) =>
      xml.replace(
        /<\/p:spPr>\s*<\/p:sp>/g,
        '</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody></p:sp>',
      ),
  },
  // #1443, pull request 1458: placeholders of the notes' master, all of which PowerPoint strikes out.
  {
    parts: /^ppt\/notesMasters\/notesMaster1\.xml$/,
    mend: (xml) => xml.replace(/(<\/p:grpSpPr>).*(?=<\/p:spTree>)/s, '$1'),
  },
  { parts: /^ppt\/notesSlides\/[^/]+\.xml$/, mend: placeNotes },
  // #1449: the notes' master has a theme of its own, never that of the slides.
  {
    parts: /^ppt\/notesMasters\/_rels\//,
    mend: (xml) => xml.replace('../theme/theme1.xml', '../theme/theme2.xml'),
  },
  // The schema has masters before slides; the page of notes is as wide as high, not as long as a slide is wide.
  {
    parts: /^ppt\/presentation\.xml$/,
    mend: (xml) =>
      xml
        .replace(/(<p:sldIdLst>.*?<\/p:sldIdLst>)(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)/s, '$2$1')
        .replace(/<p:notesSz[^>]*\/>/, '<p:notesSz cx="6858000" cy="9144000"/>'),
  },
  { parts: DRAWN, mend: lookOnce },
  { parts: DRAWN, mend: numberShapes },
  // What stands for the number of a slide on masters: `null`, `1001`.
  {
    parts: /^ppt\/slide(Layouts|Masters)\/[^/]+\.xml$/,
    mend: (xml) => xml.replace(/(type="slidenum">.*?<a:t>)[^<]*(?=<\/a:t>)/gs, '$1‹#›'),
  },
  // #1534 and the order of the schema.
  { parts: /^ppt\/charts\/chart\d+\.xml$/, mend: (xml) => dropLostAxes(orderSeries(xml)) },
  { parts: DRAWN, mend: (xml, { language }) => xml.replaceAll('lang="en-US"', `lang="${language}"`) },
  {
    parts: /^docProps\/core\.xml$/,
    mend: (xml, { date }) =>
      xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`),
  },
];

/** The text of a part as PowerPoint takes it. */
export function mendPart(path: string, xml: string, facts: PackageFacts): string {
  return MENDS.filter(({ parts }) => parts.test(path)).reduce((text, { mend }) => mend(text, facts), xml);
}
