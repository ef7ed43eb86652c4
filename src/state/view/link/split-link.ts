import { withoutUnseen } from './tidy-text.ts';

/** One parameter of a link as it arrived. */
export interface Part {
  /** As it stands in the address, with the separator before it where that is not plain. */
  readonly written: string;
  readonly name: string;
  /** Still percent-encoded. */
  readonly raw: string;
}

/** The sign between two parameters, and what HTML makes of it, once or more often. */
const SEPARATOR = /&(?:amp;|amp%3B|#0*38;|#x0*26;)*/gi;

/** A sign that stands where another parameter begins, as careless tools set it. */
const ODD_SEPARATOR = /[?;](?=[^=?;]*=)/;

/** Names that begin like a character of HTML lose their beginning to it, with the `&` before: `&region` shows as `®ion`. */
const EATEN: readonly (readonly [RegExp, string])[] = [
  [/(?:®|%C2%AE)ion=/giu, '&region='],
  [/(?:§|%C2%A7)or=/giu, '&sector='],
];

/** Decodes what stands in a query; what is no sound encoding stays as browsers leave it. */
export function decodeWritten(raw: string): string {
  return new URLSearchParams(`x=${raw.replaceAll('&', '%26')}`).get('x') ?? '';
}

/** A query whose every sign was encoded, as tools do that carry one link inside another. */
function decodedWhole(query: string): string {
  const wholly = !query.includes('=') && /%3D/i.test(query);
  return wholly ? query.replace(/%(3D|26|25|2C|2B)/gi, (sign) => decodeURIComponent(sign)) : query;
}

/** Quoted-printable mail writes `=` as `=3D`: where all values begin so, none means it. */
function withoutQuoting(query: string): string {
  const values = query.match(/=[^&]*/g) ?? [];
  const quoted = values.length > 1 && values.every((value) => /^=3D/.test(value));
  return quoted ? query.replaceAll('=3D', '=') : query;
}

/** A soft break of a line of mail, `=`, within the code of a character. */
const withoutBreaks = (query: string) => query.replace(/%(?:=([\dA-F]{2})|([\dA-F])=([\dA-F]))/gi, '%$1$2$3');

const AROUND_NAMES = /[\s"'“”‘’«»<>()[\]{}?;.,]/gu;
const tidyName = (raw: string) => decodeWritten(raw).replace(AROUND_NAMES, '').toLowerCase();

/** The known name, and the value, of a part; a soft break of a line of mail leaves a stray `=`, in the name too. */
function readPart(text: string, isName: (name: string) => boolean): readonly [name: string, raw: string] {
  const pieces = text.split('=');
  for (let end = 1; end < pieces.length; end++) {
    const name = tidyName(pieces.slice(0, end).join(''));
    if (isName(name)) return [name, pieces.slice(end).join('=')];
  }
  const name = tidyName(text);
  return isName(name) ? [name, ''] : [decodeWritten(pieces[0] ?? ''), pieces.slice(1).join('=')];
}

/** A piece of a query, with the separator before it. */
type Piece = readonly [separator: string, text: string];

function piecesOf(query: string): readonly Piece[] {
  const separators = ['', ...(query.match(SEPARATOR) ?? [])];
  return query.split(SEPARATOR).flatMap((text, index) => partOddly(separators[index] ?? '', text));
}

/** Parts a piece where a `?` or `;` stands for `&`: at its beginning, or after a parameter. */
function partOddly(separator: string, text: string): readonly Piece[] {
  const found = ODD_SEPARATOR.exec(text);
  if (!found || (found.index > 0 && !text.slice(0, found.index).includes('='))) return [[separator, text]];
  return [[separator, text.slice(0, found.index)], ...partOddly(found[0], text.slice(found.index + 1))];
}

/** A query in its parameters, parted where its writer meant it; `isName` says which names there are. */
export function splitLink(search: string, isName: (name: string) => boolean) {
  const arrived = search.replace(/^\?/, '');
  const seen = withoutUnseen(arrived);
  const query = EATEN.reduce(
    (text, [eaten, whole]) => text.replace(eaten, whole),
    withoutQuoting(decodedWhole(withoutBreaks(seen))),
  );
  const parts = piecesOf(query).flatMap(([separator, text]): readonly Part[] => {
    const [name, raw] = readPart(text, isName);
    const odd = separator === '&' ? '' : separator;
    return name === '' && raw === '' ? [] : [{ written: `${odd}${text}`, name, raw }];
  });
  return { parts, rewritten: query !== seen, hadUnseen: seen !== arrived };
}
