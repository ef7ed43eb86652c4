import type { DocumentKind } from '../../../model/catalog/source-document.ts';
import type { StatementKind } from '../../../model/catalog/statement.ts';
import { byId } from '../../by-id.ts';

/** The words of what the source documents say. */
export const texts = {
  intro: (count: string) =>
    `The ${count} source documents of the atlas, point by point and in our own words. What a document says is not checked by that: where the world has moved on, the note says so. A point that is missing here may still stand in the document.`,
  contents: 'The documents',
  documentKinds: byId<DocumentKind>({ article: 'Article', news: 'News' }),
  noAuthor: 'no author named',
  noPublisher: 'no publisher named',
  noDate: 'no date',
  kinds: byId<StatementKind>({
    form: 'Forms of integration',
    aim: 'Aims',
    task: 'Tasks of 2014–2020',
    priority: 'Priority fields',
    centre: 'Single centres',
    strand: 'Strands of training since 2021',
    discussed: 'What was discussed',
    coming: 'Work to come, when it was written',
    shortcoming: 'Shortcomings',
    recommendation: 'Recommendations',
    host: 'Hosts of centres that it alone names',
  }),
  one: byId<StatementKind>({
    form: 'Form of integration',
    aim: 'Aim',
    task: 'Task',
    priority: 'Priority',
    centre: 'About the centre',
    strand: 'Strand of training',
    discussed: 'Discussed',
    coming: 'Work to come',
    shortcoming: 'Shortcoming',
    recommendation: 'Recommendation',
    host: 'Host',
  }),
  decision: (number: string, date: string | null) => `Decision ${number}${date === null ? '' : `, ${date}`}`,
  concerns: 'Concerns',
  hostsTitle: 'Hosts that only a document names',
  hostHere: (document: string, said: string) =>
    `“${document}” says: ${said} No public page was found that names such a centre there, so none is counted.`,
  hosts: (document: string) =>
    `“${document}” names these countries among the hosts of centres of the natural sciences. Each is named by the document only: no public page was found that names such a centre there. They are counted nowhere in the atlas.`,
  onCard: 'In the source documents',
  all: 'All that the documents say',
  loading: 'Loading what the documents say …',
};
