/** What joins the two ends of a link, in the words of the source. */
export const LINK_TYPES = [
  'host',
  'affiliate-of',
  'partner',
  'agreement',
  'training',
  'joint-research',
  'donor',
  'south-south',
] as const;
export type LinkType = (typeof LINK_TYPES)[number];
