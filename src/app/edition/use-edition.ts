import { useI18n } from '../../i18n/i18n-context.tsx';
import { packageName } from '../../model/catalog/edition.ts';
import { decodeEdition } from '../../model/catalog/edition-file.ts';
import { createLazy, useLazy } from '../../state/cooperation/knowledge.ts';
import { fetchJson } from '../../state/fetch-json.ts';
import { useApp } from '../../state/use-app.ts';

const MEGABYTE = 1_000_000;

const edition = createLazy(async () => decodeEdition(await fetchJson('data/edition.json')));

/** What is told of the present edition: asked for by the first that shows it. */
export const useEdition = () => useLazy(edition);

/** The package of all tables: its file, where that lies, and its size in megabytes as the language writes it, once it is known. */
export function usePackage(): {
  readonly name: string;
  readonly href: string;
  readonly size: string | null;
} {
  const { formats } = useI18n();
  const name = packageName(useApp((state) => state.catalog.edition));
  const { state } = useEdition();
  const size = state.status === 'ready' ? formats.measure(state.value.bytes / MEGABYTE) : null;
  return { name, href: `data/${name}`, size };
}
