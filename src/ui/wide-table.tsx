import type { ReactNode } from 'react';

/** A table that may be wider than its place: it scrolls by itself, by the arrow keys, too. */
export function WideTable(props: { label: string; className: string; children: ReactNode }) {
  const { label, className, children } = props;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: in a narrow window it scrolls, which the arrow keys must do, too.
    <section className={className} tabIndex={0} aria-label={label}>
      <table>{children}</table>
    </section>
  );
}
