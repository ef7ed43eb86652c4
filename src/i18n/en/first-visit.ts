/** English words of the first visit. */
export const texts = {
  title: 'Welcome to Auspices',
  what: 'This atlas shows the science centres, biosphere reserves and global geoparks that UNESCO recognises, on one map.',
  numbers: (counts: { all: string; centres: string; reserves: string; geoparks: string; compiled: string }) =>
    `Its ${counts.all} sites (${counts.centres} centres, ${counts.reserves} reserves, ${counts.geoparks} geoparks) come from public sources, compiled on ${counts.compiled}; each fact names its source and how sure it is.`,
  begin: 'To begin, choose a filter, search, or open a site on the map; or let a briefing lead you.',
  see: 'See a briefing',
  /** The ready-made briefing that it opens. */
  briefing: 'centres-worldwide',
};
