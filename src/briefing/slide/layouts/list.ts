import { briefingTexts } from '../../../i18n/briefing/frame.ts';
import type { SlideParagraph } from '../../../model/briefing/slide.ts';
import type { SlideBox } from '../../../model/briefing/slide-scene.ts';
import type { Site } from '../../../model/site.ts';
import { countriesOfSite, nameOfSite } from '../../../state/scene/order.ts';
import { markInk, markPath, markStyle } from '../../../theme/marks.ts';
import { setFoot, setHead } from '../frame.ts';
import { setMap } from '../map/map-item.ts';
import type { SlidePen } from '../pen.ts';
import { plainParagraph } from '../words.ts';

/** More sites than these have no room on a slide. */
const MOST_SITES = 9;

const CARD = { padding: 26, mark: 13, gap: 22, tallest: 300, between: 8 } as const;

/** So few cards leave half of a slide empty: they are larger then, and a map stands beside them. */
const FEW = 3;
const FEW_TALLEST = { 1: 460, 2: 380, 3: 300 } as const;

/** Sizes of the names of sites, and of what is said below them. */
const SIZES = { name: [30, 27, 25, 23, 22], about: [26, 24, 22] } as const;
const FEW_SIZES = { name: [42, 38, 34, 30, 27, 25], about: [32, 29, 26, 24, 22] } as const;

/** A card on the slide. */
interface Card {
  readonly site: Site;
  readonly box: SlideBox;
}

/** How much of a card its name may take. */
const NAME = 0.5;

/** The sites of a step: those it names, or those that its filters leave. */
function sitesOf({ on: { step, scene, library } }: SlidePen): readonly Site[] {
  const { catalog } = library.figures;
  const named = (step.name ?? []).flatMap((id) => catalog.siteById.get(id) ?? []);
  const left = Array.from(scene.visible, (index) => catalog.sites[index]).flatMap((site) => site ?? []);
  return (named.length > 0 ? named : left).slice(0, MOST_SITES);
}

/** How many columns so many cards stand in. */
const columnsOf = (count: number, isUpright: boolean) => (isUpright ? 1 : count <= 4 ? 2 : 3);

/** What a card says below the name. */
function aboutSite(site: Site, { on: { library }, locale }: SlidePen): readonly SlideParagraph[] {
  const { catalog, i18n } = library.figures;
  const { slide: texts } = briefingTexts.of(locale);
  const facts = [
    i18n.messages.fields[site.field].name,
    countriesOfSite(site, catalog, locale).join(', '),
    site.year === null ? texts.noYear : texts.since(String(site.year)),
  ];
  // Where a source names the host in Vietnamese, the slide does.
  const hostVi = locale === 'vi' ? library.details.get(site.id)?.hostVi : null;
  const host = site.kind === 'centre' ? [hostVi ?? site.host ?? texts.noHost] : [];
  return [facts.join(' · '), ...host].map((text) => ({ isItem: false, runs: [{ text }] }));
}

/** The room of a card's words, beside its mark. */
function wordsOf({ x, y, width, height }: SlideBox): SlideBox {
  const left = x + CARD.padding + 2 * CARD.mark + 16;
  return {
    x: left,
    y: y + CARD.padding - 6,
    width: x + width - CARD.padding - left,
    height: height - 2 * CARD.padding + 12,
  };
}

function setMark(pen: SlidePen, site: Site, { x, y }: SlideBox): void {
  const { palette } = pen.on.library;
  const style = markStyle(site);
  const { mark, padding } = CARD;
  const middle = { x: x + padding + mark, y: y + padding + 14 };
  pen.add({
    kind: 'mark',
    box: { x: middle.x - mark, y: middle.y - mark, width: 2 * mark, height: 2 * mark },
    path: markPath(style, mark, middle.x, middle.y),
    fill: markInk(style, palette).fill,
    stroke: palette.halo,
  });
}

/** Sets the cards: names in one size, and what is said below them in another. */
function setCards(pen: SlidePen, cards: readonly Card[], isLarge: boolean): void {
  const { palette } = pen.on.library;
  const sizes = isLarge ? FEW_SIZES : SIZES;
  const named = cards.map(({ site, box }) => ({
    paragraphs: plainParagraph(nameOfSite(site, pen.locale).text),
    room: { ...wordsOf(box), height: wordsOf(box).height * NAME },
  }));
  const nameLook = { role: 'label', weight: 600 } as const;
  const nameSize = pen.commonSize(named, { ...nameLook, sizes: sizes.name });
  const said = cards.map(({ site, box }, index) => {
    const name = named[index];
    const high = name
      ? pen.measure(name.paragraphs, name.room, { ...nameLook, sizes: [nameSize] }).text.box.height
      : 0;
    const words = wordsOf(box);
    const y = words.y + high + CARD.between;
    return {
      paragraphs: aboutSite(site, pen),
      room: { ...words, y, height: words.y + words.height - y },
    };
  });
  const look = { role: 'caption', colour: palette.inkSoft } as const;
  const size = pen.commonSize(said, { ...look, sizes: sizes.about });
  for (const [index, { site, box }] of cards.entries()) {
    pen.add({ kind: 'area', box, fill: palette.paperRaised, opacity: 1, radius: 10 });
    setMark(pen, site, box);
    const [name, about] = [named[index], said[index]];
    if (name) pen.set(name.paragraphs, name.room, { ...nameLook, sizes: [nameSize] });
    if (about) pen.set(about.paragraphs, about.room, { ...look, sizes: [size] });
  }
}

/** A few cards below each other, and beside them, or below them on a phone, the map of their sites. */
function setFew(pen: SlidePen, sites: readonly Site[], room: SlideBox): void {
  const { isUpright, gap } = pen.on.canvas;
  const cards = isUpright
    ? { ...room, height: room.height * 0.55 }
    : { ...room, width: (room.width - gap) * 0.5 };
  const tallest = FEW_TALLEST[sites.length === 1 ? 1 : sites.length === 2 ? 2 : 3];
  const high = Math.min((cards.height - CARD.gap * (sites.length - 1)) / sites.length, tallest);
  const boxes = sites.map(
    (site, row): Card => ({
      site,
      box: { x: cards.x, y: cards.y + row * (high + CARD.gap), width: cards.width, height: high },
    }),
  );
  setCards(pen, boxes, true);
  const end = (boxes.at(-1)?.box.y ?? room.y) + high;
  const map: SlideBox = isUpright
    ? { ...room, y: end + CARD.gap, height: room.y + room.height - end - CARD.gap }
    : { ...room, x: cards.x + cards.width + gap, width: room.width - cards.width - gap };
  setMap(pen, map, { named: sites.map(({ id }) => id), hasLegend: false });
}

/** Cards in columns over the whole width. */
function setMany(pen: SlidePen, sites: readonly Site[], room: SlideBox): void {
  const columns = columnsOf(sites.length, pen.on.canvas.isUpright);
  const rows = Math.max(1, Math.ceil(sites.length / columns));
  const each = (room.width - CARD.gap * (columns - 1)) / columns;
  const high = Math.min((room.height - CARD.gap * (rows - 1)) / rows, CARD.tallest);
  const boxOf = (index: number): SlideBox => ({
    x: room.x + (index % columns) * (each + CARD.gap),
    y: room.y + Math.floor(index / columns) * (high + CARD.gap),
    width: each,
    height: high,
  });
  setCards(
    pen,
    sites.map((site, index) => ({ site, box: boxOf(index) })),
    false,
  );
}

/** Cards of up to nine sites with field, country, year and host. */
export function layoutList(pen: SlidePen): void {
  const { canvas, step } = pen.on;
  const { width, margin } = canvas;
  const column = { x: margin, width: width - 2 * margin };
  let top = setHead(pen, column);
  const words = pen.words(step.text);
  if (words.length > 0)
    top = pen.set(words, { ...column, y: top - 8, height: 110 }, { role: 'text', sizes: [30, 28, 26] }) + 22;
  const sites = sitesOf(pen);
  const isFew = sites.length > 0 && sites.length <= FEW;
  const bottom = setFoot(pen, column, isFew ? pen.boundaries() : null);
  (isFew ? setFew : setMany)(pen, sites, { ...column, y: top, height: bottom - top });
}
