import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';

/** A titled group of filters; one that is not always open can be folded, and says how many of its values are chosen. */
export function FacetGroup(props: { title: string; chosen?: number; folds?: boolean; children: ReactNode }) {
  const { title, chosen = 0, folds = false, children } = props;
  if (!folds) {
    return (
      <section className="facet-group">
        <h3>{title}</h3>
        {children}
      </section>
    );
  }
  return (
    <details className="facet-group" open={chosen > 0 || undefined}>
      <summary>
        <h3>{title}</h3>
        {chosen > 0 && <span className="facet-chosen tabular">{chosen}</span>}
        <ChevronDown size={16} strokeWidth={1.75} aria-hidden="true" />
      </summary>
      {children}
    </details>
  );
}
