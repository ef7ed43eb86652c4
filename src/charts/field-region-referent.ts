import type { Referent } from '../state/referent.ts';

const known = new Map<string, Referent>();

/** The referent of a field, of a region, or of both: always the same object, so that its mark does not render again. */
export function referentOfFieldRegion(field: string | null, region: string | null): Referent {
  const key = `${field ?? ''} ${region ?? ''}`;
  const referent = known.get(key) ?? {
    ...(field === null ? {} : { field: [field] }),
    ...(region === null ? {} : { region: [region] }),
  };
  known.set(key, referent);
  return referent;
}
