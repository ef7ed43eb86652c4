/** How much of the briefing has been shown, as a line at the lower edge. */
export function Progress({ step, steps }: { step: number; steps: number }) {
  return (
    <div className="present-progress" aria-hidden="true">
      <span style={{ width: `${(100 * step) / steps}%` }} />
    </div>
  );
}
