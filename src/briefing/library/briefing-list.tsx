import type { Briefing } from '../../model/briefing/briefing.ts';
import { BriefingRow, type RowAction } from './briefing-row.tsx';
import type { HandOutOrder } from './hand-out-order.ts';
import { soundDraft } from './share.ts';
import { useTitleOf } from './use-title-of.ts';

/** What can be done with any briefing. */
export interface BriefingVerbs {
  readonly onPresent: (id: string) => void;
  readonly onHandOut: (order: HandOutOrder) => void;
}

/** Some briefings, each with what can be done with it; `actionsOf` gives what only these can. */
export function BriefingList(
  props: BriefingVerbs & {
    briefings: readonly Briefing[];
    actionsOf: (briefing: Briefing, title: string) => readonly RowAction[];
  },
) {
  const { briefings, actionsOf, onPresent, onHandOut } = props;
  const titleOf = useTitleOf();
  return (
    <ul className="briefing-list">
      {briefings.map((briefing) => {
        const title = titleOf(briefing);
        return (
          <BriefingRow
            key={briefing.id}
            briefing={briefing}
            title={title}
            onPresent={() => onPresent(briefing.id)}
            onHandOut={async (format) => onHandOut({ briefing: await soundDraft(briefing), format })}
            actions={actionsOf(briefing, title)}
          />
        );
      })}
    </ul>
  );
}
