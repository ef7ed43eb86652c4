import { useEffect, useId, useRef, useState } from 'react';
import { useTakenIds } from '../../../briefing/library/use-taken-ids.ts';
import { fileNameOf } from '../../../export/charts/chart-file.ts';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { projectTexts } from '../../../i18n/own/project.ts';
import { packFilesAside } from '../../../model/pack-files.ts';
import { keysOf, mapKeys } from '../../../model/typed.ts';
import { listShelf, useShelf } from '../../../state/draft/shelf.ts';
import { readLists } from '../../../state/own/lists.ts';
import { savedOf } from '../../../state/own/own-list.ts';
import { filesOfProject, ProjectFault } from '../../../state/own/project/project-file.ts';
import { report } from '../../../state/problems.ts';
import { useReadApp } from '../../../state/use-app.ts';
import { encodeView } from '../../../state/view/url.ts';
import type { ExportOrder } from '../../hosts/use-export-task.ts';
import { readProject, type TakenProject, takeProject } from './open-project.ts';

/** What became of a project that was opened. */
type ProjectNews =
  | { readonly status: 'opening'; readonly share: number }
  | { readonly status: 'taken'; readonly taken: TakenProject }
  | { readonly status: 'failed'; readonly words: string };

/** What a project brought, in a sentence. */
function News({ news, onCancel }: { news: ProjectNews; onCancel: () => void }) {
  const { formats } = useI18n();
  const text = useTexts(projectTexts);
  if (news.status === 'opening')
    return (
      <p role="status">
        {text.opening} <progress value={news.share} max={1} aria-label={text.opening} />{' '}
        <button type="button" className="text-button small" onClick={onCancel}>
          {text.cancel}
        </button>
      </p>
    );
  if (news.status === 'failed')
    return (
      <p role="alert" className="field-problem">
        {news.words}
      </p>
    );
  const { taken } = news;
  const told = mapKeys(keysOf(taken), (key) => ({
    count: taken[key],
    formatted: formats.count(taken[key]),
  }));
  return (
    <p role="status">
      {text.taken(told)} {taken.failed > 0 && text.notKept(taken.failed, told.failed.formatted)}
    </p>
  );
}

/** Saves lists, briefings and the view as one file, and opens such a file. */
export function ProjectTools({ onSave }: { onSave: (order: ExportOrder) => void }) {
  const { formats } = useI18n();
  const text = useTexts(projectTexts);
  const headingId = useId();
  const input = useRef<HTMLInputElement>(null);
  const shelf = useShelf();
  const readApp = useReadApp();
  const readTakenIds = useTakenIds();
  const [news, setNews] = useState<ProjectNews | null>(null);
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);
  const cancel = () => {
    control.current?.abort();
    setNews(null);
  };
  const save = () =>
    onSave({
      name: text.name,
      file: fileNameOf({ id: 'project', date: new Date() }, 'zip', []),
      build: async () => {
        const { briefings } = await listShelf(shelf);
        const project = {
          lists: readLists().map(savedOf),
          briefings: briefings.map(({ briefing }) => briefing),
          view: encodeView(readApp().view),
        };
        const bytes = await packFilesAside(filesOfProject(project));
        return new Blob([new Uint8Array(bytes)], { type: 'application/zip' });
      },
    });
  const open = async (file: File) => {
    const own = new AbortController();
    control.current = own;
    setNews({ status: 'opening', share: 0 });
    try {
      const project = await readProject(file, own.signal, (share) => setNews({ status: 'opening', share }));
      const taken = await takeProject(project, readApp(), shelf, await readTakenIds());
      setNews({ status: 'taken', taken });
    } catch (fault) {
      if (own.signal.aborted) return;
      const problem = fault instanceof ProjectFault ? fault.problem : ({ kind: 'no-project' } as const);
      if (!(fault instanceof ProjectFault)) report(fault);
      setNews({ status: 'failed', words: text.problem(problem, formats.count) });
    }
  };
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId}>{text.title}</h3>
      <p className="small faint">{text.intro}</p>
      <div className="button-row">
        <button type="button" className="text-button" onClick={save}>
          {text.save}
        </button>
        <button type="button" className="text-button" onClick={() => input.current?.click()}>
          {text.open}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".zip,application/zip"
          aria-label={text.open}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void open(file);
            target.value = '';
          }}
        />
      </div>
      {news && <News news={news} onCancel={cancel} />}
    </section>
  );
}
