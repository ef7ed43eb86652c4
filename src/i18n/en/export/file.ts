/** What stands before each part of what a file says about itself. */
export const texts = {
  title: 'Title',
  unit: 'Unit',
  filters: 'Filters',
  note: 'Note',
  source: 'Source',
  exported: 'Exported',
  link: 'Link',
};
