import { partnersTexts } from '../../i18n/charts/partners.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { type PartId, WEIGHTS, type Weights } from '../../model/partners/parts.ts';
import { isOneOf } from '../../model/typed.ts';
import { useActions } from '../../state/use-app.ts';

const MOST = Math.max(...WEIGHTS.map(Number));
const USUAL = Number(WEIGHTS[0]);

/** How much each part counts, each with what it is; a part can be switched off. */
export function PartWeights({ parts, weights }: { parts: readonly PartId[]; weights: Weights }) {
  const { formats } = useI18n();
  const text = useTexts(partnersTexts);
  const { setOption } = useActions();
  const changed = parts.filter((part) => weights[part] !== USUAL);
  const weigh = (part: PartId, value: string) => {
    if (isOneOf(WEIGHTS, value)) setOption(`weigh-${part}`, value);
  };
  return (
    <details className="partners-weights">
      <summary>
        {text.weights}:{' '}
        {changed.length === 0 ? text.alike : text.weighed(changed.length, formats.count(changed.length))}
      </summary>
      <ul className="plain-list">
        {parts.map((part) => (
          <li key={part}>
            <label>
              <span>{text.parts[part]}</span>
              <input
                type="range"
                min={0}
                max={MOST}
                step={1}
                value={weights[part]}
                aria-valuetext={weightText(weights[part], text.weight)}
                aria-describedby={`weigh-${part}`}
                onChange={({ target }) => weigh(part, target.value)}
              />
              <output>× {weights[part]}</output>
            </label>
            <p id={`weigh-${part}`} className="small faint">
              {text.hints[part]}
            </p>
          </li>
        ))}
      </ul>
      {changed.length > 0 && (
        <button
          type="button"
          className="text-button small"
          onClick={() => {
            for (const part of changed) weigh(part, WEIGHTS[0]);
          }}
        >
          {text.reset}
        </button>
      )}
    </details>
  );
}

/** A weight in words. */
const weightText = (weight: number, words: Readonly<Record<string, string>>) =>
  words[weight] ?? String(weight);
