import { useEffect } from 'react';
import { linkNews } from '../../state/own/link/link-news.ts';
import { useView } from '../../state/use-app.ts';

/** Has it said what the link that was just copied tells of the reader's own lists. */
export default function TellCopied() {
  const own = useView((view) => view.own);
  useEffect(() => linkNews.setState({ copied: own }), [own]);
  return null;
}
