import type { Briefing } from '../../model/briefing/briefing.ts';
import type { SlideLibrary } from './library.ts';

/** A value for each briefing and library, made when it is first asked for and gone with either of them. */
export function createMemory<Value extends object>() {
  const known = new WeakMap<SlideLibrary, WeakMap<Briefing, Value>>();
  return (library: SlideLibrary, briefing: Briefing, make: () => Value): Value => {
    const ofLibrary = known.get(library) ?? new WeakMap<Briefing, Value>();
    known.set(library, ofLibrary);
    const value = ofLibrary.get(briefing) ?? make();
    ofLibrary.set(briefing, value);
    return value;
  };
}
