import { SHAPES } from './put-item.ts';

/** What placeholder of its layout a shape becomes, by its name: outlines and readers aloud then find titles, texts and numbers. */
const PLACEHOLDERS: readonly (readonly [name: string, placeholder: string])[] = [
  [SHAPES.title, '<p:ph type="title"/>'],
  [SHAPES.text, '<p:ph type="body" idx="1"/>'],
  [SHAPES.place, '<p:ph type="sldNum" sz="quarter" idx="12"/>'],
];

const NOTHING: Adopted = { alts: {}, outlines: {} };

const shapeOf = (name: string) =>
  new RegExp(`(<p:cNvPr id="\\d+" name="${name}">\\s*</p:cNvPr>)<p:cNvSpPr[^>]*/><p:nvPr>\\s*</p:nvPr>`);

/** The number that begins a text, as a field that follows the slide when it is moved. */
function numberField(xml: string, place: number): string {
  const start = xml.indexOf(`name="${SHAPES.place}"`);
  if (start < 0) return xml;
  return (
    xml.slice(0, start) +
    xml
      .slice(start)
      .replace(
        /<a:r>(<a:rPr(?:(?!<\/a:rPr>).)*<\/a:rPr>)<a:t>(\d+)([^<]*)<\/a:t><\/a:r>/s,
        (whole, look: string, number: string, rest: string) =>
          Number(number) === place
            ? `<a:fld id="{F7021451-1387-4CA6-816F-3879F97B5CBC}" type="slidenum">${look}<a:t>${number}</a:t></a:fld>` +
              (rest === '' ? '' : `<a:r>${look}<a:t>${rest}</a:t></a:r>`)
            : whole,
      )
  );
}

/** What a slide has that the library does not write, by the names of its shapes. */
export interface Adopted {
  /** What tables show, for those who do not see it, escaped. */
  readonly alts: Readonly<Record<string, string>>;
  /** The geometry of marks. */
  readonly outlines: Readonly<Record<string, string>>;
}

/** The XML of a slide, counted from 1, with its placeholders, outlines and what its tables show. */
export function adoptSlide(xml: string, place: number, { alts, outlines }: Adopted = NOTHING): string {
  const adopted = PLACEHOLDERS.reduce(
    (text, [name, placeholder]) =>
      text.replace(
        shapeOf(name),
        `$1<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${placeholder}</p:nvPr>`,
      ),
    xml,
  );
  const outlined = adopted.replace(
    /(name="(Mark[^"]*)">(?:(?!<a:prstGeom).)*)<a:prstGeom prst="rect">.*?<\/a:prstGeom>/gs,
    (whole, before: string, name: string) => (outlines[name] === undefined ? whole : before + outlines[name]),
  );
  return numberField(outlined, place).replace(
    /(<p:cNvPr id="\d+" name="(Table[^"]*)")\/>/g,
    (whole, start: string, name: string) =>
      alts[name] === undefined ? whole : `${start} descr="${alts[name]}"/>`,
  );
}
