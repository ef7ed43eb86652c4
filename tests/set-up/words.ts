import { speak } from '../../src/i18n/text-part.ts';
import { LANGUAGES } from '../../src/model/languages.ts';

/* Words come with their part as it is loaded; a test that imports one has them at once, in every language. */
import.meta.glob('../../src/i18n/**/*.ts', { eager: true });
await Promise.all(LANGUAGES.map(speak));
