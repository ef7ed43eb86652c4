import { useEffect, useState } from 'react';
import { report } from '../../state/problems.ts';
import type { CountriesFile } from './countries-file.ts';

/** The areas of countries, loaded as soon as there are some to fill; null until they are there, or if they never come. */
export function useCountriesFile(wanted: boolean): CountriesFile | null {
  const [file, setFile] = useState<CountriesFile | null>(null);
  useEffect(() => {
    if (!wanted || file) return;
    let current = true;
    // Without it the map only lacks the fills, which the charts and their tables say as well.
    import('./countries-file.ts')
      .then(({ loadCountries }) => loadCountries())
      .then(
        (loaded) => current && setFile(loaded),
        (problem) => report(problem, 'map'),
      );
    return () => {
      current = false;
    };
  }, [wanted, file]);
  return file;
}
