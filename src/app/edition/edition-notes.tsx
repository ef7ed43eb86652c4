import { aboutTexts } from '../../i18n/about.ts';
import { useTexts } from '../../i18n/i18n-context.tsx';
import { Failed } from '../../ui/part/failed.tsx';
import { ChangesTable } from './changes-table.tsx';
import { useEdition, usePackage } from './use-edition.ts';

/** What is another than in the edition before, and all tables to take away. */
export function EditionNotes() {
  const { changes, package: whole } = useTexts(aboutTexts);
  const { state, retry } = useEdition();
  const { name, href, size } = usePackage();
  return (
    <>
      {state.status === 'ready' && <ChangesTable {...state.value} />}
      {state.status === 'loading' && <p role="status">{changes.loading}</p>}
      {state.status === 'failed' && <Failed said={changes.failed} retry={changes.retry} onRetry={retry} />}
      <h3>{whole.title}</h3>
      <p>
        <a href={href} download={name}>
          {whole.link(size)}
        </a>
      </p>
      <p>{whole.text}</p>
    </>
  );
}
