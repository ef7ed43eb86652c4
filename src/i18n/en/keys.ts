/** What each key does, in the words of the dialog of keys. */
export const texts = {
  title: 'Keyboard shortcuts',
  words: {
    search: 'Search',
    undo: 'Undo',
    redo: 'Redo',
    pan: 'Turn the map (when it has the focus)',
    zoom: 'Zoom',
    world: 'Whole world',
    north: 'North up',
    filters: 'Show or hide the filters',
    results: 'Show or hide the results',
    charts: 'Show or hide the charts',
    table: 'Table',
    addView: 'Add this view to a briefing',
    back: 'One step back',
    keys: 'This list',
  },
};
