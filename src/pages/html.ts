import { escapeXml } from '../model/text/xml-text.ts';

/** Markup that may stand in a page as it is: only the functions of this file make it. */
export class Html {
  constructor(readonly text: string) {}
}

/** What stands in markup: text, which is escaped; markup; a list of both; nothing. */
export type Part = string | number | Html | null | undefined | false | readonly Part[];

function textOf(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'string' || typeof part === 'number') return escapeXml(String(part));
  return part.map(textOf).join('');
}

/** A template of markup: whatever is put into it is text, unless it is markup itself. Attributes stand in double quotes. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.map((text, index) => text + textOf(parts[index])).join(''));
}

/** Data that programs read, as JSON in an element: no text in it can end that element. */
export const jsonElement = (type: string, data: unknown): Html =>
  new Html(`<script type="${type}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`);
