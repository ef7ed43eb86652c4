import type { GroundIndex } from '../../model/coverage/ground-index.ts';
import type { Coverage } from '../../state/coverage/coverage.ts';
import type { DistanceWords } from '../../state/coverage/words.ts';
import type { ChartSize } from '../frame/table.ts';
import { FieldsView } from './fields.tsx';
import type { DistanceNumbers } from './finding.ts';
import { PeopleView } from './people.tsx';
import { WhatIfView } from './what-if.tsx';
import { YearsView } from './years.tsx';

/** The view that is chosen; it scrolls in its box. */
export function DistanceBody(props: {
  size: ChartSize;
  numbers: DistanceNumbers;
  index: GroundIndex;
  coverage: Coverage;
  words: DistanceWords;
  colours: readonly string[];
  label: string;
}) {
  const { size, numbers, index, coverage, words, colours, label } = props;
  const { view, land } = numbers;
  const shared = { words, coverage, colours };
  return (
    <div className="distance" key={view}>
      {view === 'people' && land && (
        <PeopleView {...shared} size={size} numbers={numbers.people} land={land} />
      )}
      {view === 'fields' && <FieldsView cells={numbers.cells} words={words} coverage={coverage} />}
      {view === 'years' && <YearsView {...shared} size={size} history={numbers.history} label={label} />}
      {view === 'whatif' && <WhatIfView {...shared} index={index} width={size.width} />}
    </div>
  );
}
