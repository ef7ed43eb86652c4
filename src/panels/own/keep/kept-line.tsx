import { useTexts } from '../../../i18n/i18n-context.tsx';
import { keepTexts } from '../../../i18n/own/keep.ts';
import { useKeeping } from '../../../state/own/keeping/keeping.ts';

/** What is to be said of the keeping of one list, and what can be done; nothing where it is kept. */
export function KeptLine({ id }: { id: string }) {
  const text = useTexts(keepTexts);
  const { lists, verbs } = useKeeping();
  const state = lists.get(id);
  if (!state || !verbs) return null;
  const { saving, other } = state;
  const said =
    saving === 'full' || saving === 'forbidden'
      ? { words: saving === 'full' ? text.full : text.notKept, verb: text.again, act: verbs.keepAgain }
      : other === 'changed'
        ? { words: text.changed, verb: text.takeOver, act: verbs.takeOther }
        : other === 'removed'
          ? { words: text.removedElsewhere, verb: text.keepAgain, act: verbs.keepAgain }
          : null;
  if (!said) return null;
  return (
    <p role="alert" className="small field-problem">
      {said.words}{' '}
      <button type="button" className="text-button small" onClick={() => said.act(id)}>
        {said.verb}
      </button>
    </p>
  );
}
