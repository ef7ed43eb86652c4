/** What is said of the papers of a centre, year by year. */
export const texts = {
  title: 'Papers a year',
  bars: (name: string) => `Papers a year of ${name}`,
  source: 'Source:',
  sourceOf: (day: string) => `OpenAlex (CC0), read on ${day}`,
  limits:
    'Every work with an author of the centre, whole counting. The latest years read low, since works are found for years after they appear; where an affiliation could not be read, the work is missing.',
};
