import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { aboutMapTexts } from '../../i18n/map/about-map.ts';
import { useView } from '../../state/use-app.ts';
import { worldviewOf } from '../../state/view/map-choices.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { WideTable } from '../../ui/wide-table.tsx';
import '../../ui/about-table.css';

/** Where the basemap comes from, in the order of its texts. */
const SOURCES = [
  ['Natural Earth', 'naturalearthdata.com'],
  ['rnaturalearthhires', 'github.com/ropensci/rnaturalearthhires'],
  ['natural-earth-geojson', 'github.com/martynafford/natural-earth-geojson'],
] as const;

function List({ rows }: { rows: readonly string[] }) {
  return (
    <ul>
      {rows.map((row) => (
        <li key={row}>{row}</li>
      ))}
    </ul>
  );
}

/** What each choice of boundaries and names does, what the map is made of, and from where. */
export default function AboutMapDialog({ onClose }: { onClose: () => void }) {
  const { app, map } = useI18n().messages;
  const texts = useTexts(aboutMapTexts);
  const worldview = useView(worldviewOf);
  return (
    <Dialog title={map.about} closeLabel={app.close} onClose={onClose}>
      <p>{`${map.disclaimer} ${map.worldviewIs(map.worldviews[worldview])} ${map.basemapCredit}.`}</p>
      <h3>{texts.worldviews}</h3>
      <p>{texts.worldviewsIntro}</p>
      <WideTable className="about-table" label={texts.worldviews}>
        <thead>
          <tr>
            <th scope="col">{texts.aspect}</th>
            <th scope="col">{texts.un}</th>
            <th scope="col">{texts.vn}</th>
          </tr>
        </thead>
        <tbody>
          {texts.rows.map(({ aspect, un, vn }) => (
            <tr key={aspect}>
              <th scope="row">{aspect}</th>
              <td>{un}</td>
              <td>{vn}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      <h3>{texts.common}</h3>
      <List rows={texts.commonRows} />
      <p>
        <strong>{texts.caution}</strong>
      </p>
      <h3>{texts.projections}</h3>
      <List rows={texts.projectionRows} />
      <h3>{texts.sources}</h3>
      <ul>
        {SOURCES.map(([name, address], index) => (
          <li key={address}>
            <strong>{name}</strong>
            {` (${address}): ${texts.sourceRows[index]}`}
          </li>
        ))}
      </ul>
      <p>{texts.changes}</p>
    </Dialog>
  );
}
