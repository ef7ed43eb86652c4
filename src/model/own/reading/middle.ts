import { ReadingFault } from './fault.ts';

/** The name of the column that holds where a feature is, as well-known text. */
export const GEOMETRY_COLUMN = 'geometry';

const RADIANS = Math.PI / 180;

/** The middle of a shape: that of all its corners on the sphere, so that no edge of the map parts it. */
export class Middle {
  private x = 0;
  private y = 0;
  private z = 0;
  private count = 0;
  private only: readonly [lng: number, lat: number] | null = null;

  /** `feature` is the number by which a fault names the shape, from 1. */
  constructor(private readonly feature: number) {}

  /** Takes a corner. Throws a `ReadingFault` where it can be no degrees. */
  add(lng: number, lat: number): void {
    if (Math.abs(lng) > 360 || Math.abs(lat) > 90)
      throw new ReadingFault({ kind: 'projected', feature: this.feature });
    const [east, north] = [lng * RADIANS, lat * RADIANS];
    this.x += Math.cos(north) * Math.cos(east);
    this.y += Math.cos(north) * Math.sin(east);
    this.z += Math.sin(north);
    this.count++;
    this.only ??= [lng, lat];
  }

  /** The middle as well-known text; '' where there is none. */
  get text(): string {
    if (!this.only || !Number.isFinite(this.x + this.y + this.z)) return '';
    if (this.count === 1) return textOfPoint(...this.only);
    return textOfPoint(
      Math.atan2(this.y, this.x) / RADIANS,
      Math.atan2(this.z, Math.hypot(this.x, this.y)) / RADIANS,
    );
  }
}

/** A point as well-known text. */
export const textOfPoint = (lng: number, lat: number): string => `POINT (${lng} ${lat})`;
