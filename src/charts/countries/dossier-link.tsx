import { countriesTexts } from '../../i18n/charts/countries.ts';
import { useTexts } from '../../i18n/i18n-context.tsx';
import { useActions, useScene } from '../../state/use-app.ts';
import type { PlaceLevel } from './ranking.ts';

/** The way to the dossier of the one country, region or group that is filtered by; nothing where none or several are. */
export function DossierLink({ level, nameOf }: { level: PlaceLevel; nameOf: (id: string) => string }) {
  const text = useTexts(countriesTexts);
  const { filters } = useScene();
  const { setChoice } = useActions();
  const chosen: readonly string[] = filters[level];
  const [id] = chosen;
  if (id === undefined || chosen.length > 1) return null;
  return (
    <button type="button" className="link-button" onClick={() => setChoice({ dossier: `${level}:${id}` })}>
      {text.dossier(nameOf(id))}
    </button>
  );
}
