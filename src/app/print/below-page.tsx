import { useView } from '../../state/use-app.ts';
import DropPlace from '../own/drop-place.tsx';
import PrintTail from './print-tail.tsx';

/** What lies below the page and is not seen on the screen: what only paper shows, and, unless another page holds it, where files are dropped. */
export default function BelowPage() {
  const isEmbedded = useView((view) => view.embed);
  return (
    <>
      <PrintTail />
      {!isEmbedded && <DropPlace />}
    </>
  );
}
