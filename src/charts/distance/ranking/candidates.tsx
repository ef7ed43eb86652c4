import { type Candidate, candidateQuestion, type Ranking } from '../../../model/coverage/candidates.ts';
import type { GroundPlace } from '../../../model/coverage/ground-file.ts';
import type { GroundIndex } from '../../../model/coverage/ground-index.ts';
import { MOST_WHAT_IFS } from '../../../model/coverage/what-if.ts';
import type { LngLat } from '../../../model/site.ts';
import type { Coverage } from '../../../state/coverage/coverage.ts';
import type { DistanceWords } from '../../../state/coverage/words.ts';
import { useRanking } from './use-ranking.ts';

/** So many candidates are shown. */
const SHOWN = 10;

/** A candidate with its gain, and how to put a centre there. */
function CandidateRow(props: {
  candidate: Candidate;
  places: readonly GroundPlace[];
  words: DistanceWords;
  onPoint: ((lngLat: LngLat) => void) | null;
}) {
  const { candidate, places, words, onPoint } = props;
  const { text, locale } = words;
  const own = places[candidate.place];
  if (!own) return null;
  const name = own.name[locale];
  return (
    <li>
      <span>{text.candidates.row(words.nameOfPlace(own), words.people(candidate.gain))}</span>
      {onPoint && (
        <button
          type="button"
          className="link-button"
          aria-label={text.candidates.put(name)}
          onClick={() => onPoint(own.lngLat)}
        >
          {text.whatIf.add}
        </button>
      )}
    </li>
  );
}

/** The best places, each by itself, and one after the other. */
function Ranked(props: {
  ranking: Ranking;
  places: readonly GroundPlace[];
  words: DistanceWords;
  onPoint: ((lngLat: LngLat) => void) | null;
  onPoints: (points: readonly LngLat[]) => void;
}) {
  const { ranking, places, words, onPoint, onPoints } = props;
  const { candidates } = words.text;
  const { single, greedy } = ranking;
  const gaining = single.filter(({ gain }) => gain > 0);
  if (gaining.length === 0) return <p>{candidates.none}</p>;
  const rows = (list: readonly Candidate[]) =>
    list.map((candidate) => (
      <CandidateRow key={candidate.place} {...{ candidate, places, words, onPoint }} />
    ));
  const pointsOf = () => greedy.flatMap(({ place }) => (places[place] ? [places[place].lngLat] : []));
  return (
    <>
      <h5>{candidates.single}</h5>
      <ol>{rows(gaining.slice(0, SHOWN))}</ol>
      {greedy.length > 1 && (
        <>
          <h5>{candidates.greedy}</h5>
          <ol>{rows(greedy)}</ol>
          {onPoint && (
            <button type="button" className="text-button small" onClick={() => onPoints(pointsOf())}>
              {candidates.putAll}
            </button>
          )}
        </>
      )}
    </>
  );
}

/** Places of the part of the world by the people whom a centre there would bring within the distance. */
export function Candidates(props: {
  index: GroundIndex;
  coverage: Coverage;
  words: DistanceWords;
  /** Null where there is no room for another centre. */
  onPoint: ((lngLat: LngLat) => void) | null;
  onPoints: (points: readonly LngLat[]) => void;
}) {
  const { index, coverage, words, onPoint, onPoints } = props;
  const { candidates } = words.text;
  const { asked, reach, mask } = coverage;
  const { state, run, cancel } = useRanking(coverage);
  const { places } = index.ground;
  const { region, group, country } = asked.part;
  const isWorld = region.length + group.length + country.length === 0;
  const start = () => {
    const own = places.filter((place) => mask.places[place.index] === 1).map((place) => place.index);
    const count = Math.max(1, MOST_WHAT_IFS - asked.points.length);
    run(candidateQuestion(index.places, reach, mask.places, own, { range: asked.within, count }));
  };
  return (
    <section className="distance-list distance-candidates">
      <h4>{candidates.title}</h4>
      <p className="faint">
        {candidates.intro(words.nameOfPart(asked.part), words.km(asked.within))}
        {isWorld && <> {candidates.world}</>}
      </p>
      {(state.status === 'idle' || state.status === 'failed') && (
        <button type="button" className="text-button small" onClick={start}>
          {candidates.run}
        </button>
      )}
      {state.status === 'running' && (
        <p role="status">
          {candidates.progress(words.formats.share(Math.round(state.share * 100) / 100))}{' '}
          <button type="button" className="link-button" onClick={cancel}>
            {candidates.cancel}
          </button>
        </p>
      )}
      {'inPage' in state && state.inPage && (
        <p className="small faint" role="status">
          {candidates.inPage}
        </p>
      )}
      {state.status === 'failed' && <p role="alert">{candidates.failed}</p>}
      {state.status === 'done' && (
        <Ranked ranking={state.ranking} {...{ places, words, onPoint, onPoints }} />
      )}
    </section>
  );
}
