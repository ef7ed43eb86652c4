import { X } from 'lucide-react';
import { exportTexts } from '../../i18n/export/frame.ts';
import { useTexts } from '../../i18n/i18n-context.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import type { ExportTask } from './use-export-task.ts';
import './export-progress.css';

/** Says why a file could not be made, and what to do about it. */
function useReason(): (problem: unknown) => string {
  const { reasons } = useTexts(exportTexts);
  return (problem) => {
    // Browsers report an unreachable file as a TypeError, our own readers its address and the server's status.
    if (problem instanceof TypeError || (problem instanceof Error && /: \d{3}$/.test(problem.message))) {
      return reasons.network;
    }
    if (problem instanceof RangeError) return reasons.memory;
    return reasons.other(problem instanceof Error ? problem.message : String(problem));
  };
}

/** How far an export is, with its way out, and what became of it. */
export function ExportProgress(props: { task: ExportTask; onCancel: () => void; onDismiss: () => void }) {
  const { task, onCancel, onDismiss } = props;
  const text = useTexts(exportTexts);
  const reasonOf = useReason();
  if (task.status === 'idle') return <div className="export-progress" role="status" />;
  return (
    <div className="export-progress" role="status" data-status={task.status}>
      {task.status === 'running' ? (
        <>
          <label>
            <span>{text.progress(task.name)}</span>
            <progress value={task.share} max={1} />
          </label>
          <button type="button" className="text-button small" onClick={onCancel}>
            {text.cancel}
          </button>
        </>
      ) : (
        <>
          <p>
            {task.status === 'done' && text.done(task.file)}
            {task.status === 'cancelled' && text.cancelled}
            {task.status === 'failed' && text.failed(task.name, reasonOf(task.problem))}
          </p>
          <IconButton icon={X} label={text.dismiss} onClick={onDismiss} />
        </>
      )}
    </div>
  );
}
