import { useState } from 'react';
import { templateTexts } from '../../../i18n/briefing/templates.ts';
import { loadI18n, useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { useChronicle } from '../../../state/cooperation/knowledge.ts';
import { reportLanguage } from '../../../state/problems.ts';
import { useView } from '../../../state/use-app.ts';
import { useFigureContext } from '../../use-figure-context.ts';
import { fillTemplate } from './index.ts';
import { subjectOf } from './subject-of.ts';
import { type Filled, TEMPLATE_IDS, type TemplateId } from './template.ts';
import './template-list.css';

/** The templates, each with what it would be filled from now, or what must be chosen first. */
export function TemplateList({ onFill }: { onFill: (filled: Filled) => void }) {
  const text = useTexts(templateTexts);
  const i18n = useI18n();
  const { catalog, selectScene } = useFigureContext();
  const view = useView((current) => current);
  const { state: chronicle } = useChronicle();
  const [isFailed, setFailed] = useState(false);
  const fill = async (template: TemplateId) => {
    try {
      const [en, vi] = await Promise.all([loadI18n('en'), loadI18n('vi')]);
      const events = chronicle.status === 'ready' ? chronicle.value.events : [];
      const filled = fillTemplate(template, { view, catalog, selectScene, events, writers: { en, vi } });
      if (filled) onFill(filled);
    } catch (problem) {
      reportLanguage(problem);
      setFailed(true);
    }
  };
  return (
    <section aria-label={text.title}>
      <h3 className="briefing-section">{text.title}</h3>
      <p className="small faint">{text.intro}</p>
      {isFailed && <p role="alert">{text.failed}</p>}
      <ul className="template-list">
        {TEMPLATE_IDS.map((template) => {
          const subject = subjectOf(template, { view, catalog }, i18n);
          const offer = text.offers[template];
          const need = 'need' in offer ? offer.need : null;
          return (
            <li key={template}>
              <button type="button" disabled={subject === null} onClick={() => void fill(template)}>
                <strong>{offer.name}</strong>
                <span className="small">{subject ?? need}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
