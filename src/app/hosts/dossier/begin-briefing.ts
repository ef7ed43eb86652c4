import { beginBriefing } from '../../../briefing/compose/begin.ts';
import { fillTemplate } from '../../../briefing/compose/templates/index.ts';
import type { TemplateContext, TemplateId } from '../../../briefing/compose/templates/template.ts';
import { loadI18n } from '../../../i18n/i18n-context.tsx';
import { stampBriefing } from '../../../model/briefing/as-written.ts';
import type { Subject } from '../../../model/dossier/subject.ts';
import { KINDS } from '../../../model/vocabulary.ts';
import { stateOfFigure } from '../../../state/briefing-figures.ts';
import type { ComposedDossier } from '../../../state/dossier/composed.ts';
import type { Shelf } from '../../../state/draft/shelf.ts';
import type { DraftStart } from '../../../state/draft/use-draft.ts';
import { createSceneSelector } from '../../../state/scene/select-scene.ts';
import { defaultView } from '../../../state/view/url.ts';
import type { View } from '../../../state/view/view.ts';

/** The template that tells of a subject, and what is open in the atlas when it is filled. */
function planOf({ kind, id }: Subject): readonly [TemplateId, Partial<View>] {
  switch (kind) {
    case 'country':
      return ['country', { country: [id] }];
    case 'site':
      return ['site', { site: id }];
    case 'group':
      return ['missing', { group: [id] }];
    case 'region':
      return ['missing', { region: [id] }];
    case 'field':
      return ['growth', { kind: ['centre'], field: [id] }];
    case 'network':
      return ['growth', { kind: KINDS, member: [id] }];
  }
}

/** Of two places of a kind the template that sets them beside each other; else that of the first. */
function planOfAll(subjects: readonly Subject[]): readonly [TemplateId, Partial<View>] | null {
  const [first, second] = subjects;
  if (!first) return null;
  const isPair = second !== undefined && subjects.length === 2 && second.kind === first.kind;
  if (isPair && (first.kind === 'country' || first.kind === 'group' || first.kind === 'region'))
    return ['places', { [first.kind]: [first.id, second.id] }];
  return planOf(first);
}

/** Begins a briefing of what a dossier is of; null where no template tells of it. Errors: those of loading words, and of the shelf. */
export async function briefingOf(
  { dossiers, writer }: ComposedDossier,
  shelf: Shelf,
): Promise<DraftStart | null> {
  const plan = planOfAll(dossiers.map(({ subject }) => subject));
  if (!plan) return null;
  const [template, patch] = plan;
  const [en, vi] = await Promise.all([loadI18n('en'), loadI18n('vi')]);
  const { catalog, events } = writer.tables;
  const selectScene = createSceneSelector(catalog);
  const context: TemplateContext = {
    view: { ...defaultView(writer.i18n.locale), ...patch },
    catalog,
    events,
    selectScene,
    writers: { en, vi },
  };
  const filled = fillTemplate(template, context);
  const { id, briefing } = await beginBriefing(shelf);
  if (!filled || !briefing) return null;
  const figures = { catalog, selectScene, indicators: writer.tables.indicators, i18n: writer.i18n };
  const whole = { ...briefing, ...filled };
  return { id, briefing: stampBriefing(whole, null, (figure) => stateOfFigure(figure, figures)) };
}
