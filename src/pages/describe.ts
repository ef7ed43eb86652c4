import type { Dossier } from '../model/dossier/dossier.ts';
import { wordsOf } from '../state/dossier/writer.ts';
import type { Written } from '../state/dossier/written.ts';
import { describeKind } from '../state/scene/describe-kind.ts';
import { countriesOfSite } from '../state/scene/order.ts';
import { describeStanding } from '../state/scene/standing.ts';
import type { PageSubject } from './address.ts';
import type { Press } from './press.ts';

/** A subject in one or two sentences, as lists of results and other sites show it beside its name. */
export function describe(subject: PageSubject, dossier: Dossier, written: Written, press: Press): string {
  const { i18n, writer, locale } = press;
  const { catalog, details } = writer.tables;
  const [site] = dossier.sites;
  if (subject.kind === 'site' && site) {
    const summary = details.get(site.id)?.summary[locale];
    const countries = i18n.formats.list(countriesOfSite(site, catalog, locale));
    const facts = [describeKind(site, i18n), countries, describeStanding(site, catalog.compiled, i18n)];
    return [`${facts.join(' · ')}.`, summary].filter(Boolean).join(' ');
  }
  const counted = written.figures.map(({ value, label }) => `${value.text} ${label}`);
  return `${[...written.facts, ...counted].join(' · ') || wordsOf(writer).kicker[subject.kind]}.`;
}
