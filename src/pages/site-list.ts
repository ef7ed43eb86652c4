import type { Site } from '../model/site.ts';
import { KINDS } from '../model/vocabulary.ts';
import { wordsOf } from '../state/dossier/writer.ts';
import { nameOfSite } from '../state/scene/order.ts';
import { describeStanding } from '../state/scene/standing.ts';
import { addressFrom, pathOf } from './address.ts';
import { type Html, html } from './html.ts';
import type { Press } from './press.ts';

/** Sites by their names, each a way to its page, with its year and its status. */
export function listSites(sites: readonly Site[], path: string, { locale, i18n, writer }: Press): Html {
  const { compare } = i18n.formats;
  const named = sites.map((site) => ({ site, name: nameOfSite(site, locale) }));
  named.sort((a, b) => compare(a.name.text, b.name.text) || compare(a.site.id, b.site.id));
  return html`<ul class="sites">${named.map(({ site, name }) => {
    const facts = [site.year, describeStanding(site, writer.tables.catalog.compiled, i18n)];
    const address = addressFrom(path, pathOf({ kind: 'site', id: site.id }, locale));
    return html`<li><a href="${address}"${!name.own && html` lang="en"`}>${name.text}</a> <small>${facts.filter((fact) => fact !== null).join(' · ')}</small></li>`;
  })}</ul>`;
}

/** Sites below headings of their kinds, with how many there are. */
export function listByKind(sites: readonly Site[], path: string, press: Press): Html {
  const names = wordsOf(press.writer).figures;
  return html`${KINDS.map((kind) => {
    const own = sites.filter((site) => site.kind === kind);
    return (
      own.length > 0 &&
      html`<h3>${names[kind]} <small>${press.i18n.formats.count(own.length)}</small></h3>${listSites(own, path, press)}`
    );
  })}`;
}
