import { Fragment } from 'react';

/** Sources by their names, parted by semicolons; those that are pages are links. */
export function SourceList(props: { sources: readonly string[]; nameOf: (source: string) => string }) {
  const { sources, nameOf } = props;
  return sources.map((source, index) => (
    <Fragment key={source}>
      {index > 0 && '; '}
      {URL.canParse(source) ? (
        <a href={source} target="_blank" rel="noopener noreferrer">
          {nameOf(source)}
        </a>
      ) : (
        nameOf(source)
      )}
    </Fragment>
  ));
}
