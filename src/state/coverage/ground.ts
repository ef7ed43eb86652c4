import { decodeGround, type Ground } from '../../model/coverage/ground-file.ts';
import { createLazy, useLazy, whenLoaded } from '../cooperation/knowledge.ts';
import { fetchJson } from '../fetch-json.ts';

const ground = createLazy(async () => decodeGround(await fetchJson('basemap/ground.json')));

/** The people by place and the land by cell: asked for by the first that measures distances. */
export const useGround = (wanted = true) => useLazy(ground, wanted);

/** Waits for the same; null where it could not be loaded. */
export const waitForGround = (): Promise<Ground | null> => whenLoaded(ground);
