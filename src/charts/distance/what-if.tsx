import { X } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import type { GroundIndex } from '../../model/coverage/ground-index.ts';
import { RANGES } from '../../model/coverage/ranges.ts';
import {
  compareReach,
  encodeWhatIf,
  MOST_WHAT_IFS,
  type NearerCountry,
  type WhatIfGain,
} from '../../model/coverage/what-if.ts';
import type { LngLat } from '../../model/site.ts';
import type { Coverage } from '../../state/coverage/coverage.ts';
import { nameOfPoint } from '../../state/coverage/point-name.ts';
import type { DistanceWords } from '../../state/coverage/words.ts';
import { useActions } from '../../state/use-app.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { AddPoint } from './add-point.tsx';
import { ProposalLink } from './proposal-link.tsx';
import { Candidates } from './ranking/candidates.tsx';
import { StackedBars } from './stacked.tsx';

/** Rows of each list. */
const ROWS = 12;

/** The centres that are thought of, each to be taken away. */
function Points(props: {
  index: GroundIndex;
  points: readonly LngLat[];
  words: DistanceWords;
  onChange: (points: readonly LngLat[]) => void;
}) {
  const { index, points, words, onChange } = props;
  const { whatIf } = words.text;
  if (points.length === 0) return null;
  return (
    <>
      <ol className="distance-points" aria-label={whatIf.points}>
        {points.map((point, place) => {
          const name = nameOfPoint(point, index.ground, words);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a point may stand twice, and has nothing else of its own.
            <li key={place}>
              <span>{name}</span>
              <IconButton
                icon={X}
                label={whatIf.remove(name)}
                onClick={() => onChange(points.filter((_, other) => other !== place))}
              />
            </li>
          );
        })}
      </ol>
      <button type="button" className="link-button" onClick={() => onChange([])}>
        {whatIf.clear}
      </button>
    </>
  );
}

/** What changes for a country. */
function lineOf({ code, people, median }: NearerCountry, words: DistanceWords): string {
  const { whatIf } = words.text;
  const [name, amount, after] = [
    words.nameOfCountry(code),
    words.people(people),
    words.distance(median.after),
  ];
  return Number.isFinite(median.before)
    ? whatIf.countryLine(name, amount, words.distance(median.before), after)
    : whatIf.countryLineNew(name, amount, after);
}

/** Who would come within each distance, in which countries, and which centres would lose their lead. */
function Gain(props: {
  gain: WhatIfGain;
  width: number;
  coverage: Coverage;
  words: DistanceWords;
  colours: readonly string[];
}) {
  const { gain, coverage, words, colours, width } = props;
  const { text } = words;
  const { whatIf } = text;
  return (
    <section className="distance-list">
      <h4>{whatIf.gain}</h4>
      <StackedBars
        rows={[
          { name: text.rows.now, spread: gain.before, amount: words.people },
          { name: text.rows.added, spread: gain.after, amount: words.people },
        ]}
        words={words}
        colours={colours}
        width={width}
        opened={null}
        onOpen={null}
      />
      <ul className="distance-come">
        {RANGES.map((range, place) => (
          <li key={range}>{whatIf.come(words.people(gain.within[place] ?? 0), words.km(range))}</li>
        ))}
      </ul>
      {gain.countries.length === 0 ? (
        <p>{whatIf.nobody}</p>
      ) : (
        <>
          <h5>{whatIf.countries}</h5>
          <ol>
            {gain.countries.slice(0, ROWS).map((country) => (
              <li key={country.code}>{lineOf(country, words)}</li>
            ))}
          </ol>
          <h5>{whatIf.losing}</h5>
          <ol>
            {gain.losing.slice(0, ROWS).map(({ centre, before, after }) => (
              <li key={centre}>
                {whatIf.losingLine(
                  words.nameOfCentre(coverage, centre),
                  words.people(before),
                  words.people(after),
                )}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

/** Puts centres where there are none, and tells whose distance would change. */
export function WhatIfView(props: {
  index: GroundIndex;
  coverage: Coverage;
  words: DistanceWords;
  colours: readonly string[];
  width: number;
}) {
  const { index, coverage, words, colours, width } = props;
  const { subject, points } = coverage.asked;
  const { whatIf } = words.text;
  const { setFocus } = useActions();
  const change = useCallback(
    (next: readonly LngLat[]) =>
      setFocus({ gap: subject, whatif: encodeWhatIf({ subject, points: next.slice(0, MOST_WHAT_IFS) }) }),
    [setFocus, subject],
  );
  const add = useCallback((point: LngLat) => change([...points, point]), [change, points]);
  const gain = useMemo(
    () => compareReach(coverage.before, coverage.reach, index, coverage.mask.places),
    [coverage, index],
  );
  const isFull = points.length >= MOST_WHAT_IFS;
  return (
    <div className="distance-what-if">
      <p className="faint">{whatIf.intro}</p>
      <Points index={index} points={points} words={words} onChange={change} />
      {isFull ? (
        <p className="small">{whatIf.full}</p>
      ) : (
        <AddPoint ground={index.ground} onPoint={add} words={words} />
      )}
      {points.length > 0 && <Gain {...{ gain, coverage, words, colours, width }} />}
      {points.length > 0 && <ProposalLink index={index} points={points} words={words} />}
      <Candidates
        index={index}
        coverage={coverage}
        words={words}
        onPoint={isFull ? null : add}
        onPoints={(more) => change([...points, ...more])}
      />
    </div>
  );
}
