import { type FormEvent, useId, useMemo, useState } from 'react';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { rulerTexts } from '../../../i18n/map/ruler.ts';
import type { Site } from '../../../model/site.ts';
import { countriesOfSite, nameOfSite } from '../../../state/scene/order.ts';
import { useApp, useScene } from '../../../state/use-app.ts';

/** A site by its name, out of those that the filters leave: a way to the ruler for whoever has no pointer. */
export function SiteField({ onSite }: { onSite: (site: Site) => void }) {
  const { formats, locale } = useI18n();
  const texts = useTexts(rulerTexts);
  const catalog = useApp((state) => state.catalog);
  const { visible } = useScene();
  const [text, setText] = useState('');
  const [failed, setFailed] = useState(false);
  const id = useId();
  const byName = useMemo(() => {
    const named = new Map<string, Site>();
    for (const index of visible) {
      const site = catalog.sites[index];
      if (site)
        named.set(`${nameOfSite(site, locale).text}, ${countriesOfSite(site, catalog, locale)[0]}`, site);
    }
    return named;
  }, [visible, catalog, locale]);
  const names = useMemo(() => [...byName.keys()].sort(formats.compare), [byName, formats]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const site = byName.get(text.trim());
    setFailed(!site);
    if (!site) return;
    onSite(site);
    setText('');
  };
  return (
    <form className="ruler-site" onSubmit={submit}>
      <label className="small faint" htmlFor={id}>
        {texts.site}
      </label>
      <input
        id={id}
        list={`${id}list`}
        value={text}
        placeholder={texts.siteHint}
        autoComplete="off"
        aria-invalid={failed}
        aria-describedby={failed ? `${id}problem` : undefined}
        onChange={({ target }) => setText(target.value)}
      />
      <datalist id={`${id}list`}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <button type="submit" className="text-button small">
        {texts.addSite}
      </button>
      {failed && (
        <p id={`${id}problem`} className="field-problem" role="alert">
          {texts.noSite}
        </p>
      )}
    </form>
  );
}
