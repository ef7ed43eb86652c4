import type { Camera, Viewport } from '../../../src/model/camera/camera.ts';
import type { LngLat } from '../../../src/model/site.ts';

/** Where `project` of MapLibre GL JS 6.17 puts places on an element of 1000 × 700 pixels, read from a running map. */
export const MAPLIBRE: readonly {
  readonly shape: 'globe' | 'mercator';
  readonly camera: Camera;
  readonly padding: Viewport['padding'];
  readonly points: readonly (readonly [LngLat, readonly [x: number, y: number]])[];
}[] = [
  {
    shape: 'globe',
    camera: { lngLat: [105, 16], zoom: 1.6, bearing: 0, pitch: 0 },
    padding: { top: 0, right: 0, bottom: 0, left: 0 },
    points: [
      [
        [75.4897, 18.6912],
        [383.494, 329.818],
      ],
      [
        [67.2707, -2.5636],
        [352.058, 413.11],
      ],
      [
        [112.5898, 12.099],
        [533.102, 366.833],
      ],
      [
        [73.1088, 26.7371],
        [382.965, 294.571],
      ],
    ],
  },
  {
    shape: 'globe',
    camera: { lngLat: [-60, -30], zoom: 4, bearing: 35, pitch: 0 },
    padding: { top: 40, right: 0, bottom: 100, left: 300 },
    points: [
      [
        [-53.5298, -38.7621],
        [886.628, 432.472],
      ],
      [
        [-66.7892, -35.2602],
        [613.082, 517.35],
      ],
      [
        [-58.4225, -27.1156],
        [636.94, 237.178],
      ],
      [
        [-57.0616, -32.4291],
        [740.197, 335.549],
      ],
    ],
  },
  {
    shape: 'globe',
    camera: { lngLat: [178, 52], zoom: 2.2, bearing: -120, pitch: 40 },
    padding: { top: 0, right: 200, bottom: 0, left: 0 },
    points: [
      [
        [177.8021, 32.6223],
        [240.176, 298.233],
      ],
      [
        [174.6211, 52.8325],
        [418.748, 339.598],
      ],
      [
        [193.7431, 33.1286],
        [176.89, 399.933],
      ],
      [
        [174.6881, 72.7182],
        [597.999, 454.264],
      ],
    ],
  },
  {
    shape: 'mercator',
    camera: { lngLat: [105, 16], zoom: 1.6, bearing: 0, pitch: 0 },
    padding: { top: 0, right: 0, bottom: 0, left: 0 },
    points: [
      [
        [75.4897, 18.6912],
        [372.77, 337.843],
      ],
      [
        [67.2707, -2.5636],
        [337.335, 430.953],
      ],
      [
        [112.5898, 12.099],
        [532.722, 367.341],
      ],
      [
        [73.1088, 26.7371],
        [362.505, 300.196],
      ],
    ],
  },
  {
    shape: 'mercator',
    camera: { lngLat: [-60, -30], zoom: 4, bearing: 35, pitch: 0 },
    padding: { top: 40, right: 0, bottom: 100, left: 300 },
    points: [
      [
        [-53.5298, -38.7621],
        [909.441, 433.826],
      ],
      [
        [-66.7892, -35.2602],
        [605.023, 525.113],
      ],
      [
        [-58.4225, -27.1156],
        [636.536, 238.188],
      ],
      [
        [-57.0616, -32.4291],
        [741.85, 334.599],
      ],
    ],
  },
  {
    shape: 'mercator',
    camera: { lngLat: [178, 52], zoom: 2.2, bearing: -120, pitch: 40 },
    padding: { top: 0, right: 200, bottom: 0, left: 0 },
    points: [
      [
        [177.8021, 32.6223],
        [258.06, 286.138],
      ],
      [
        [174.6211, 52.8325],
        [418.599, 338.868],
      ],
      [
        [193.7431, 33.1286],
        [201.225, 353.33],
      ],
      [
        [174.6881, 72.7182],
        [700.787, 462.171],
      ],
    ],
  },
];
