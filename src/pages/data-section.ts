import { LICENCE_FILE } from '../../data/build/package/package.ts';
import { aboutTexts } from '../i18n/about.ts';
import { pagesTexts } from '../i18n/pages/words.ts';
import { packageName } from '../model/catalog/edition.ts';
import { addressFrom } from './address.ts';
import { type Html, html } from './html.ts';
import { DATA_FOLDER, DCAT_FILE } from './places.ts';
import type { Press } from './press.ts';

/** The tables as files, each with its rows, its two forms and what describes them all. */
export function writeData(path: string, { locale, i18n, writer, data }: Press): Html {
  const text = pagesTexts.of(locale);
  const { count } = i18n.formats;
  const names = aboutTexts.of(locale).tables;
  const to = (file: string) => addressFrom(path, `${DATA_FOLDER}/${file}`);
  const zip = addressFrom(path, `data/${packageName(writer.tables.catalog.edition)}`);
  const notes: readonly (readonly [address: string, words: string])[] = [
    [to('README.md'), text.dictionary],
    [to('datapackage.json'), text.descriptor],
    [to(DCAT_FILE), text.catalogue],
    [to(LICENCE_FILE), text.licences],
    [to('CHANGELOG.md'), text.changes],
    [zip, aboutTexts.of(locale).package.link(null)],
  ];
  return html`<section id="data"><h2>${text.data}</h2><p>${text.dataText}</p>
<div class="wide" role="region" aria-label="${text.data}" tabindex="0"><table><thead><tr><th scope="col">${text.table}</th><th scope="col" class="number">${text.rows}</th><th scope="col">CSV</th><th scope="col">JSON</th></tr></thead><tbody>${data.map(
    ({ id, csv, json, rows }) =>
      html`<tr><th scope="row">${names[id]}</th><td class="number">${count(rows)}</td><td><a href="${to(csv)}">${csv}</a></td><td><a href="${to(json)}" aria-label="${json}">JSON</a></td></tr>`,
  )}</tbody></table></div>
<p class="note">${text.largest}</p>
<ul>${notes.map(([address, words]) => html`<li><a href="${address}">${words}</a></li>`)}</ul></section>`;
}
