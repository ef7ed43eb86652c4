import { useState } from 'react';
import { aboutTexts } from '../../i18n/about.ts';
import { editionText } from '../../i18n/format.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { factTexts } from '../../i18n/known/facts.ts';
import { ALL_METHODS } from '../../model/methods/methods.ts';
import type { Site } from '../../model/site.ts';
import { KINDS } from '../../model/vocabulary.ts';
import { useActions, useApp } from '../../state/use-app.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { WideTable } from '../../ui/wide-table.tsx';
import { EditionNotes } from '../edition/edition-notes.tsx';
import '../../ui/about-table.css';

const DocumentsDialog = lazyPart(() => import('../../panels/documents/documents-dialog.tsx'));

const COUNTED = ['present', 'former', 'unverified', 'approximate', 'withoutYear'] as const;

const BELONGS: Readonly<Record<(typeof COUNTED)[number], (site: Site) => boolean>> = {
  present: (site) => !site.former,
  former: (site) => site.former,
  unverified: (site) => !site.former && !site.verified,
  approximate: (site) => !site.former && site.approximate,
  withoutYear: (site) => !site.former && site.year === null,
};

/** Leads to what the source documents say; a site that is chosen there closes `onLeave`, too. */
function DocumentsWay({ onLeave }: { onLeave: () => void }) {
  const about = useTexts(aboutTexts);
  const title = useTexts(factTexts).documents;
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <h3>{about.documentsTitle}</h3>
      <p>
        {about.documents}{' '}
        <button type="button" className="link-button" onClick={() => setOpen(true)}>
          {title}
        </button>
      </p>
      <Later of={isOpen} onClose={close}>
        {isOpen && <DocumentsDialog onClose={close} onLeave={onLeave} />}
      </Later>
    </>
  );
}

/** Leads to how the numbers are made. */
function MethodsWay() {
  const about = useTexts(aboutTexts);
  const page = useTexts(factTexts).methods;
  const { setChoice } = useActions();
  return (
    <>
      <h3>{page}</h3>
      <p>
        {about.methods}{' '}
        <button type="button" className="link-button" onClick={() => setChoice({ methods: ALL_METHODS })}>
          {page}
        </button>
      </p>
    </>
  );
}

/** What the tables hold and where they are unsure, what the map's boundaries mean, and whose data these are. */
export function AboutDialog({ onClose }: { onClose: () => void }) {
  const { messages, formats } = useI18n();
  const about = useTexts(aboutTexts);
  const { app, kinds, map } = messages;
  const catalog = useApp((state) => state.catalog);
  const { sites } = catalog;
  const held = about.counts(editionText(catalog, formats));
  return (
    <Dialog title={about.title} closeLabel={app.close} onClose={onClose}>
      <h3>{about.whatTitle}</h3>
      <p>
        {about.what} {app.independence}
      </p>
      <h3>{held}</h3>
      <WideTable className="about-table" label={held}>
        <thead>
          <tr>
            <td />
            {COUNTED.map((column) => (
              <th key={column} scope="col">
                {about.countRows[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {KINDS.map((kind) => (
            <tr key={kind}>
              <th scope="row">{kinds[kind].long}</th>
              {COUNTED.map((column) => (
                <td key={column} className="tabular">
                  {formats.count(sites.filter((site) => site.kind === kind && BELONGS[column](site)).length)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </WideTable>
      <EditionNotes />
      <MethodsWay />
      <DocumentsWay onLeave={onClose} />
      <h3>{about.gapsTitle}</h3>
      <ul>
        {about.gaps.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
      <h3>{about.mapTitle}</h3>
      <p>{about.mapText}</p>
      <p>{map.disclaimer}</p>
      <h3>{about.licencesTitle}</h3>
      <ul>
        {about.licences.map((licence) => (
          <li key={licence}>{licence}</li>
        ))}
      </ul>
    </Dialog>
  );
}
