import type { texts } from '../en/own/project.ts';
import { textPart } from '../text-part.ts';

/** The words for projects: lists, briefings and a view as one file. */
export const projectTexts = textPart<typeof texts>((locale) => import(`../${locale}/own/project.ts`));
