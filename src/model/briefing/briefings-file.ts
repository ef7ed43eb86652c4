import { DATA_VERSION } from '../catalog/packed-tables.ts';
import { propertiesOf } from '../typed.ts';
import type { Briefing } from './briefing.ts';

function isBriefing(value: unknown): value is Briefing {
  const { format, version, id, steps } = propertiesOf(value);
  return format === 'auspices-briefing' && version === 1 && typeof id === 'string' && Array.isArray(steps);
}

/** The briefings of `briefings.json`, which the build has checked with the schema; throws a sentence where it is something else. */
export function decodeBriefings(json: unknown): readonly Briefing[] {
  const { version, briefings } = propertiesOf(json);
  if (version !== DATA_VERSION || !Array.isArray(briefings) || !briefings.every(isBriefing))
    throw new Error('briefings.json is not what this version of the atlas reads. Reload the page.');
  return briefings;
}
