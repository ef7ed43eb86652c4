import { type CountriesFile, parseCountriesFile } from '../../src/map/overlay/countries-file.ts';

/** A made-up world of square countries in a row along the equator, ten degrees wide, 20 apart: the third is given to Laos in one worldview only. */
export function squareCountries(): CountriesFile {
  const corners = (west: number) => [
    [west, 0],
    [west, 10],
    [west + 10, 10],
    [west + 10, 0],
    [west, 0],
  ];
  const owners = [
    { un: 'VNM', vn: 'VNM' },
    { un: 'THA', vn: 'THA' },
    { un: '', vn: 'LAO' },
  ];
  return parseCountriesFile({
    type: 'Topology',
    arcs: owners.map((_, index) => corners(index * 20)),
    objects: {
      countries: {
        type: 'GeometryCollection',
        geometries: [
          ...owners.map((properties, index) => ({ type: 'Polygon', properties, arcs: [[index]] })),
          {
            type: 'MultiPoint',
            properties: { un: '', vn: 'VNM' },
            coordinates: [
              [70, 5],
              [72, 5],
            ],
          },
        ],
      },
    },
    large: ['VNM', 'THA', 'LAO'],
  });
}
