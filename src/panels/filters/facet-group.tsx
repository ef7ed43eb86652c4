import { ChevronDown } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import './facet.css';

/**
 * A titled group of filters; one that is not always open can be folded, and says how many of its values are chosen. What
 * is folded is made when it is first unfolded: until then it costs no change of a filter anything.
 */
export function FacetGroup(props: { title: string; chosen?: number; folds?: boolean; children: ReactNode }) {
  const { title, chosen = 0, folds = false, children } = props;
  const [unfolded, setUnfolded] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  const narrows = chosen > 0;
  // A group that narrows opens by itself; it never folds under the hand that takes the last value away.
  useLayoutEffect(() => {
    if (narrows && details.current) details.current.open = true;
  }, [narrows]);
  if (!folds) {
    return (
      <section className="facet-group">
        <h3>{title}</h3>
        {children}
      </section>
    );
  }
  return (
    <details ref={details} className="facet-group" onToggle={() => setUnfolded(true)}>
      {/* The toggle is told some time after it: by then the next Tab may have passed over what was not there.
          biome-ignore lint/a11y/noStaticElementInteractions: a summary is the button of its details. */}
      <summary onClick={() => setUnfolded(true)}>
        <h3>{title}</h3>
        {narrows && <span className="facet-chosen tabular">{chosen}</span>}
        <ChevronDown size={16} strokeWidth={1.75} aria-hidden="true" />
      </summary>
      {(unfolded || narrows) && children}
    </details>
  );
}
