import { FileText } from 'lucide-react';
import type { GroundIndex } from '../../model/coverage/ground-index.ts';
import { nearestTown } from '../../model/coverage/towns.ts';
import type { LngLat } from '../../model/site.ts';
import type { DistanceWords } from '../../state/coverage/words.ts';
import { proposalOfView } from '../../state/proposal/of-view.ts';
import { useActions, useReadApp } from '../../state/use-app.ts';

/** The way from what is thought of to the draft of a proposal: for the country filtered by, or else that of the first place. */
export function ProposalLink(props: { index: GroundIndex; points: readonly LngLat[]; words: DistanceWords }) {
  const { index, points, words } = props;
  const { setChoice } = useActions();
  const readApp = useReadApp();
  const open = () => {
    const { view, catalog } = readApp();
    const [first] = points;
    const country = first ? (nearestTown(first, index.ground.places)?.place.country ?? null) : null;
    const known = country !== null && catalog.countries.has(country) ? country : null;
    setChoice({ proposal: proposalOfView(view, known) });
  };
  return (
    <button type="button" className="text-button small" onClick={open}>
      <FileText size={15} aria-hidden="true" />
      {words.text.whatIf.proposal}
    </button>
  );
}
