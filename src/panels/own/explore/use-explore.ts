import { useActions } from '../../../state/use-app.ts';
import { openList } from './open-list.ts';

/** Leaves what stands over the page and opens a list to be explored. */
export function useExplore(leave: () => void): (id: string) => void {
  const { setChoice } = useActions();
  return (id) => {
    leave();
    openList(id, setChoice);
  };
}
