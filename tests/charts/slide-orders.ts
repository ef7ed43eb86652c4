import { readFileSync } from 'node:fs';
import type { SlideChartOrder } from '../../src/charts/frame/slide/order.ts';
import { loadI18n } from '../../src/i18n/i18n-context.tsx';
import type { StepChart } from '../../src/model/briefing/briefing.ts';
import { decodeEvents, decodeIndicators } from '../../src/model/catalog/chronicle.ts';
import { decodeCopublications } from '../../src/model/catalog/copublications.ts';
import {
  decodeCapitals,
  decodeDocuments,
  decodeLinks,
  decodeNetworks,
} from '../../src/model/catalog/knowledge-file.ts';
import { decodeResearch, spendingOf } from '../../src/model/catalog/research.ts';
import type { LanguageId } from '../../src/model/languages.ts';
import { createSceneSelector } from '../../src/state/scene/select-scene.ts';
import { defaultView } from '../../src/state/view/url.ts';
import type { View } from '../../src/state/view/view.ts';
import { LIGHT } from '../../src/theme/tokens.ts';
import { realCatalog } from '../helpers/real-catalog.ts';
import { realDetails } from '../helpers/real-details.ts';
import { realGround } from '../model/coverage/real-ground.ts';

const built = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../public/data/${name}.json`, import.meta.url), 'utf8'));

const languages = { en: await loadI18n('en'), vi: await loadI18n('vi') };
const select = createSceneSelector(realCatalog());
const networks = built('networks');

/** What a chart of a slide is made of, of the real tables, all of it loaded. */
export function slideOrder(
  patch: Partial<View> = {},
  asked?: StepChart,
  locale: LanguageId = 'en',
): SlideChartOrder {
  const view = { ...defaultView(locale), ...patch };
  return {
    ...{ scene: select(view), view, asked, palette: LIGHT, i18n: languages[locale] },
    knowledge: {
      details: realDetails(),
      networks: decodeNetworks(networks),
      links: decodeLinks(networks),
      capitals: decodeCapitals(networks),
      documents: decodeDocuments(built('documents')),
    },
    chronicle: {
      indicators: decodeIndicators(built('indicators')),
      spending: spendingOf(decodeResearch(built('research'))),
      research: decodeResearch(built('research')),
      events: decodeEvents(built('timeline')),
    },
    copublications: decodeCopublications(built('copublications')),
    ground: realGround(),
  };
}
