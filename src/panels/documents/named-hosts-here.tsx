import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { documentTexts } from '../../i18n/known/documents.ts';
import { useKnowledge } from '../../state/cooperation/knowledge.ts';
import { useStatements } from '../../state/statements.ts';
import { useScene } from '../../state/use-app.ts';
import './documents.css';

/** Where nothing is found: what a document alone says of centres in the countries that were chosen. */
export default function NamedHostsHere() {
  const { locale } = useI18n();
  const text = useTexts(documentTexts);
  const { country, kind } = useScene().filters;
  const { state: statements } = useStatements();
  const { state: knowledge } = useKnowledge();
  if (statements.status !== 'ready' || knowledge.status !== 'ready') return null;
  if (kind.length > 0 && !kind.includes('centre')) return null;
  const chosen = new Set(country);
  const hosts = statements.value.filter(
    (statement) => statement.kind === 'host' && statement.entities.some((entity) => chosen.has(entity)),
  );
  return hosts.map(({ document, number, text: said, note }) => {
    const title = knowledge.value.documents.get(document)?.title;
    return (
      <p key={`${document} ${number}`} className="small">
        {text.hostHere(title?.[locale] ?? title?.en ?? document, said[locale])}
        {note[locale] && <span className="faint"> {note[locale]}.</span>}
      </p>
    );
  });
}
