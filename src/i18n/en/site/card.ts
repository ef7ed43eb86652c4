/** What the card of a site says of its sources and its neighbours, and to take it along. */
export const texts = {
  provenance: 'Source and certainty',
  verified: 'Verified: a page that was read names this site.',
  notVerified: 'Not verified: background knowledge only.',
  position: (precision: string) => `The mark stands at ${precision}.`,
  positionApproximate: 'Approximate position: the point is not taken from a source.',
  positionSource: (source: string) => `Point from: ${source}`,
  edition: (edition: string) => `Edition of the data: ${edition}.`,
  note: 'Note',
  noSource: 'No source: background knowledge',
  around: (km: string) => `Sites within ${km} km`,
  nearby: 'Nearby',
  similar: (field: string, region: string) => `${field} in ${region}`,
  noSimilar: 'No other site of this field in the region.',
  dossier: 'Dossier',
  copyLink: 'Copy link',
  copyCitation: 'Copy as citation',
  copied: 'Copied',
  citation: (parts: {
    name: string;
    kind: string;
    place: string;
    source: string;
    accessed: string;
    url: string;
  }) =>
    `${parts.name}. ${parts.kind}, ${parts.place}. ${parts.source} In: Auspices, accessed ${parts.accessed}. ${parts.url}`,
  citationSource: (source: string) => `Source: ${source}.`,
  localName: 'Local name',
  programme: 'Programme',
  scope: 'Scope',
  scopeNote: 'as read from the title',
  city: 'City',
  designated: 'Designated',
  extended: 'Extended',
  hectares: (value: string) => `${value} ha`,
  squareKilometres: (value: string) => `${value} km²`,
};
