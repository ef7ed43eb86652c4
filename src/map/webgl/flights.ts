import { type Camera, isSameCamera, type Viewport } from '../../model/camera/camera.ts';
import { constrainCamera } from '../../model/camera/camera-moves.ts';
import type { MapProps } from '../map-props.ts';

/** What marks the events of one of our own flights: its number. */
export interface FlightTag {
  readonly flight: number;
}

/**
 * Whose movement is whose: the app asks for cameras, the reader makes others, and only the reader's are reported, and
 * those of ours that the reader cut short.
 */
export class Flights {
  /** The camera that the app last asked for or was told of. */
  known: Camera;
  /** Where the present flight goes, and its number; a flight that was overtaken has an older one. */
  private target: Camera | null = null;
  private number = 0;
  /** Where the map's last movement ended. */
  private resting: Camera | null = null;

  constructor(known: Camera) {
    this.known = known;
  }

  /** A new map stands still at a camera. */
  begin(camera: Camera): void {
    this.resting = camera;
    this.target = null;
  }

  /** Where the map will be in the end: the flight's target, or else where it is. */
  bound(here: Camera): Camera {
    return this.target ?? here;
  }

  /** A new flight's target and tag: to the camera that is `asked` for, or only to make room for the panels. */
  depart(
    here: Camera,
    asked: Camera | null,
    viewport: Viewport,
    projection: MapProps['projection'],
  ): { readonly target: Camera; readonly tag: FlightTag } {
    const target = constrainCamera(asked ?? this.bound(here), viewport, projection);
    if (asked) this.known = asked;
    this.number += 1;
    this.target = target;
    return { target, tag: { flight: this.number } };
  }

  /**
   * A movement has ended at a camera; gives that camera where the app is to be told. Only our own flights are tagged: the
   * wheel's events name no event of the reader's, and a resize ends a movement that went nowhere.
   */
  land(camera: Camera, event: object): Camera | null {
    const flight = 'flight' in event && typeof event.flight === 'number' ? event.flight : null;
    if (flight !== null && flight !== this.number) return null;
    const expected = flight === null ? this.resting : this.target;
    this.resting = camera;
    this.target = null;
    if ((expected && isSameCamera(camera, expected)) || isSameCamera(camera, this.known)) return null;
    this.known = camera;
    return camera;
  }
}
