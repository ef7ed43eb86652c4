import { dossierPageTexts } from '../i18n/dossier/page.ts';
import { nameOfSource } from '../model/source-name.ts';
import type { Block, Opening, Said, TableBlock } from '../state/dossier/written.ts';
import { addressFrom, atlasFrom, type Page, pathOf } from './address.ts';
import { type Html, html } from './html.ts';
import type { Press } from './press.ts';

/** Where words stand: on which page, and what it cites, in order. */
export interface Reading {
  readonly path: string;
  readonly press: Press;
  readonly sources: readonly string[];
}

/** The page that says what an opening shows; null where the atlas alone does. */
function pageOf(opening: Opening): Page | null {
  if (opening.kind === 'view') {
    const { site, network } = opening.patch;
    if (site) return { kind: 'site', id: site };
    return network && !opening.patch.country ? { kind: 'network', id: network } : null;
  }
  const [, kind, id] =
    opening.kind === 'dossier' ? (/^(country|site|network):(.+)$/.exec(opening.code) ?? []) : [];
  return id && (kind === 'country' || kind === 'site' || kind === 'network') ? { kind, id } : null;
}

function addressOf(opening: Opening, { path, press: { locale } }: Reading): string {
  if (opening.kind === 'page') return opening.url;
  const page = pageOf(opening);
  if (page) return addressFrom(path, pathOf(page, locale));
  return atlasFrom(path, locale, opening.kind === 'dossier' ? { dossier: opening.code } : opening.patch);
}

/** Only what begins so is a link: the tables check it, and a page holds to it. */
const WEB = /^(https?|mailto):/;

/** An address of the web as a link; as text where it is none. */
export const link = (address: string, words: Html | string): Html =>
  WEB.test(address) ? html`<a href="${address}" rel="noopener">${words}</a>` : html`${words}`;

function stretch(said: Said, reading: Reading): Html {
  const { text, opens, bold, lang, sources = [] } = said;
  const plain = lang ? html`<span lang="${lang}">${text}</span>` : html`${text}`;
  const words = bold ? html`<strong>${plain}</strong>` : plain;
  const shown = !opens
    ? words
    : opens.kind === 'page'
      ? link(opens.url, words)
      : html`<a href="${addressOf(opens, reading)}">${words}</a>`;
  const label = dossierPageTexts.of(reading.press.locale);
  const marks = sources.map((source) => {
    const number = reading.sources.indexOf(source) + 1;
    return html`<sup><a href="#source-${number}" aria-label="${label.source(number)}">${number}</a></sup>`;
  });
  return html`${shown}${marks}`;
}

/** Words with their links and the numbers of their sources. */
export const write = (said: readonly Said[], reading: Reading): Html =>
  html`${said.map((each) => stretch(each, reading))}`;

function table({ caption, head, rows, note }: TableBlock, title: string, reading: Reading): Html {
  const isNumber = (column: number) => rows.every((row) => row[column]?.isNumber === true);
  const mark = (column: number) => isNumber(column) && html` class="number"`;
  const scrolls = head.length > 0 && html` role="region" aria-label="${title}" tabindex="0"`;
  return html`<div class="wide"${scrolls}><table>${caption && html`<caption>${caption}</caption>`}${
    head.length > 0 &&
    html`<thead><tr>${head.map((cell, at) => html`<th scope="col"${mark(at)}>${cell}</th>`)}</tr></thead>`
  }<tbody>${rows.map(
    (row) =>
      html`<tr>${row.map(({ said }, at) =>
        at === 0
          ? html`<th scope="row">${write(said, reading)}</th>`
          : html`<td${mark(at)}>${write(said, reading)}</td>`,
      )}</tr>`,
  )}</tbody></table></div>${note && html`<p class="note">${note}</p>`}`;
}

/** A part of a section of some title; maps and charts are the atlas's alone. */
export function writeBlock(block: Block, title: string, reading: Reading): Html | null {
  switch (block.kind) {
    case 'paragraph':
      return html`<p${block.isNote && html` class="note"`}>${write(block.said, reading)}</p>`;
    case 'list':
      return html`<ul>${block.items.map((item) => html`<li>${write(item, reading)}</li>`)}</ul>`;
    case 'table':
      return table(block, title, reading);
    case 'chart':
    case 'map':
      return null;
  }
}

/** All that a page cites, by its number. */
export function writeSources({ sources, press }: Reading): Html {
  const { documents } = press.writer;
  return html`<ol class="sources">${sources.map(
    (source, at) =>
      html`<li id="source-${at + 1}">${link(source, URL.canParse(source) ? source.replace(/^https?:\/\/(www\.)?/, '') : nameOfSource(source, documents, press.locale))}</li>`,
  )}</ol>`;
}
