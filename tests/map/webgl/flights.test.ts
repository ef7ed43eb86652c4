import { describe, expect, it } from 'vitest';
import { Flights } from '../../../src/map/webgl/flights.ts';
import type { Camera, Viewport } from '../../../src/model/camera/camera.ts';

const VIEWPORT: Viewport = { width: 900, height: 700, padding: { top: 0, right: 0, bottom: 0, left: 0 } };
const at = (lng: number): Camera => ({ lngLat: [lng, 10], zoom: 3, bearing: 0, pitch: 0 });

function begun(): Flights {
  const flights = new Flights(at(0));
  flights.begin(at(0));
  return flights;
}

describe('the flights of the map', () => {
  it('tell the app of what the reader did, once', () => {
    const flights = begun();
    expect(flights.land(at(20), {})).toEqual(at(20));
    expect(flights.land(at(20), {})).toBeNull();
  });

  it('say nothing of a resize, which ends a movement that went nowhere', () => {
    expect(begun().land(at(0), {})).toBeNull();
  });

  it('say nothing of our own flight when it arrives, and where it ended when it was cut short', () => {
    const flights = begun();
    const { target, tag } = flights.depart(at(0), at(40), VIEWPORT, 'globe');
    expect(target).toEqual(at(40));
    expect(flights.bound(at(7))).toEqual(at(40));
    expect(flights.land(at(40), tag)).toBeNull();
    const second = flights.depart(at(40), at(80), VIEWPORT, 'globe');
    expect(flights.land(at(60), second.tag)).toEqual(at(60));
    expect(flights.bound(at(60))).toEqual(at(60));
  });

  it('say nothing of a flight that another has overtaken', () => {
    const flights = begun();
    const first = flights.depart(at(0), at(40), VIEWPORT, 'globe');
    const second = flights.depart(at(20), at(-40), VIEWPORT, 'globe');
    expect(flights.land(at(20), first.tag)).toBeNull();
    expect(flights.bound(at(20))).toEqual(at(-40));
    expect(flights.land(at(-40), second.tag)).toBeNull();
  });

  it('go on to where they were bound when only room is made for the panels', () => {
    const flights = begun();
    flights.depart(at(0), at(40), VIEWPORT, 'globe');
    expect(flights.depart(at(20), null, VIEWPORT, 'globe').target).toEqual(at(40));
    expect(flights.known).toEqual(at(40));
  });
});
