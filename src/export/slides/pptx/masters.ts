import { STEP_LAYOUTS, type StepLayout } from '../../../model/briefing/briefing.ts';
import type { SlideBox } from '../../../model/briefing/slide-scene.ts';
import { escapeXml } from '../../../model/text/xml-text.ts';
import type { SceneDeck } from '../scene-deck.ts';
import { emuOf, fillXml, themeColours } from './measures.ts';

const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Where a layout has its title and its text, in units of a slide, and how large they are. */
interface Places {
  readonly title: SlideBox;
  readonly text?: SlideBox;
  /** In hundredths of a point. */
  readonly size: number;
  /** What the program takes the layout for. */
  readonly type: string;
}

const MARGIN = 96;
const WIDE = 1920 - 2 * MARGIN;
const TITLE: SlideBox = { x: MARGIN, y: 120, width: WIDE, height: 150 };
const NUMBER: SlideBox = { x: 1714, y: 1009, width: 110, height: 36 };

const below = (width: number): SlideBox => ({ x: MARGIN, y: 310, width, height: 640 });
const COVER: Omit<Places, 'type'> = {
  title: { x: MARGIN, y: 330, width: WIDE, height: 240 },
  text: { x: MARGIN, y: 610, width: WIDE, height: 200 },
  size: 4800,
};
const PLAIN: Places = { title: TITLE, size: 3000, type: 'titleOnly' };
const WORDS: Places = { title: TITLE, text: below(WIDE), size: 3000, type: 'tx' };

const LAYOUTS: Readonly<Record<StepLayout, Places>> = {
  split: {
    ...WORDS,
    title: { ...TITLE, width: 700, height: 300 },
    text: { ...below(700), y: 450, height: 500 },
  },
  title: { ...COVER, type: 'tx' },
  section: { ...COVER, type: 'tx' },
  map: {
    ...WORDS,
    title: { ...TITLE, width: 600, height: 300 },
    text: { ...below(600), y: 450, height: 500 },
  },
  chart: PLAIN,
  figures: WORDS,
  compare: PLAIN,
  list: PLAIN,
  timeline: PLAIN,
  sources: WORDS,
};

const placed = ({ x, y, width, height }: SlideBox) =>
  `<p:spPr><a:xfrm><a:off x="${emuOf(x)}" y="${emuOf(y)}"/><a:ext cx="${emuOf(width)}" cy="${emuOf(height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`;

const BODY = '<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"><a:normAutofit/></a:bodyPr>';

/** A placeholder with the words that ask for its text. */
function placeholder(
  id: number,
  name: string,
  kind: string,
  box: SlideBox,
  style: string,
  text: string,
): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr>${placed(box)}` +
    `<p:txBody>${BODY}<a:lstStyle>${style}</a:lstStyle><a:p>${text}</a:p></p:txBody></p:sp>`
  );
}

const words = (text: string) =>
  `<a:r><a:rPr lang="en-US"/><a:t>${escapeXml(text)}</a:t></a:r><a:endParaRPr lang="en-US"/>`;

const number = (id: number) =>
  placeholder(
    id,
    'Number',
    'type="sldNum" sz="quarter" idx="12"',
    NUMBER,
    `<a:lvl1pPr algn="r"><a:defRPr sz="1100">${fillXml('tx2')}</a:defRPr></a:lvl1pPr>`,
    '<a:fld id="{F7021451-1387-4CA6-816F-3879F97B5CBC}" type="slidenum"><a:rPr lang="en-US"/><a:t>‹#›</a:t></a:fld><a:endParaRPr lang="en-US"/>',
  );

const tree = (shapes: string) =>
  '<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>' +
  `${shapes}</p:spTree>`;

function layoutXml(layout: StepLayout, deck: SceneDeck): string {
  const { title, text, size, type } = LAYOUTS[layout];
  const name = escapeXml(deck.words.layouts[layout]);
  const shapes = [
    placeholder(
      2,
      'Title',
      'type="title"',
      title,
      `<a:lvl1pPr><a:defRPr sz="${size}"/></a:lvl1pPr>`,
      words(deck.words.title),
    ),
    text ? placeholder(3, 'Text', 'type="body" idx="1"', text, '', words(deck.words.text)) : '',
    number(4),
  ];
  return (
    `${HEAD}<p:sldLayout ${NAMESPACES} type="${type}" preserve="1" userDrawn="1"><p:cSld name="${name}">${tree(shapes.join(''))}</p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>'
  );
}

const style = (level: number, size: number, font: 'mj' | 'mn', more: string, bold = false) =>
  `<a:lvl${level}pPr algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1" ${more}><a:defRPr sz="${size}" b="${bold ? 1 : 0}" kern="1200">` +
  `${fillXml('tx1')}<a:latin typeface="+${font}-lt"/><a:ea typeface="+${font}-ea"/><a:cs typeface="+${font}-cs"/></a:defRPr></a:lvl${level}pPr>`;

function masterXml(deck: SceneDeck): string {
  const shapes =
    placeholder(2, 'Title', 'type="title"', TITLE, '', words(deck.words.title)) +
    placeholder(3, 'Text', 'type="body" idx="1"', below(WIDE), '', words(deck.words.text)) +
    number(4);
  const ids = STEP_LAYOUTS.map(
    (_, index) => `<p:sldLayoutId id="${2_147_483_649 + index}" r:id="rId${index + 1}"/>`,
  );
  const levels = [1, 2, 3, 4, 5];
  const body = levels
    .map((level) =>
      style(level, 1700 - 100 * (level - 1), 'mn', `marL="${(level - 1) * 228_600}" indent="0"`).replace(
        '<a:defRPr',
        '<a:spcBef><a:spcPts val="850"/></a:spcBef><a:buNone/><a:defRPr',
      ),
    )
    .join('');
  return (
    `${HEAD}<p:sldMaster ${NAMESPACES} preserve="1"><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>${tree(shapes)}</p:cSld>` +
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>' +
    `<p:sldLayoutIdLst>${ids.join('')}</p:sldLayoutIdLst><p:txStyles><p:titleStyle>${style(1, 3000, 'mj', '', true)}</p:titleStyle><p:bodyStyle>${body}</p:bodyStyle>` +
    `<p:otherStyle>${levels.map((level) => style(level, 1400, 'mn', '')).join('')}</p:otherStyle></p:txStyles></p:sldMaster>`
  );
}

/** The master of a deck and its layouts, by the paths at which the library has its own: a layout for each of ours, in our order. */
export function masterParts(deck: SceneDeck): Readonly<Record<string, string>> {
  return {
    'ppt/slideMasters/slideMaster1.xml': masterXml(deck),
    ...Object.fromEntries(
      STEP_LAYOUTS.map((layout, index) => [
        `ppt/slideLayouts/slideLayout${index + 1}.xml`,
        layoutXml(layout, deck),
      ]),
    ),
  };
}

/** The theme of the library with our colours, so that one click restyles the file. */
export function themeXml(theme: string, deck: SceneDeck): string {
  const colours = themeColours(deck.palette)
    .map(([name, , hex]) => `<a:${name}><a:srgbClr val="${hex.slice(1).toUpperCase()}"/></a:${name}>`)
    .join('');
  return theme
    .replace(/name="Office Theme"/, 'name="Auspices"')
    .replace(
      /<a:clrScheme name="[^"]*">.*?<\/a:clrScheme>/s,
      `<a:clrScheme name="Auspices">${colours}</a:clrScheme>`,
    )
    .replace(/<a:fontScheme name="[^"]*">/, '<a:fontScheme name="Auspices">');
}
