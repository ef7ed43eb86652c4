/**
 * The length of the geodesic between two places on the ellipsoid WGS 84, in kilometres, after T. Vincenty, "Direct and Inverse
 * Solutions of Geodesics on the Ellipsoid", Survey Review 23/176 (1975), 88–93. Not for antipodes.
 */
export function ellipsoidKm(
  [lng1, lat1]: readonly [number, number],
  [lng2, lat2]: readonly [number, number],
) {
  const [a, f] = [6378.137, 1 / 298.257223563];
  const b = a * (1 - f);
  const r = Math.PI / 180;
  const length = (lng2 - lng1) * r;
  const u1 = Math.atan((1 - f) * Math.tan(lat1 * r));
  const u2 = Math.atan((1 - f) * Math.tan(lat2 * r));
  const [s1, c1, s2, c2] = [Math.sin(u1), Math.cos(u1), Math.sin(u2), Math.cos(u2)];
  let lambda = length;
  for (let step = 0; step < 200; step++) {
    const [sl, cl] = [Math.sin(lambda), Math.cos(lambda)];
    const sinSigma = Math.hypot(c2 * sl, c1 * s2 - s1 * c2 * cl);
    const cosSigma = s1 * s2 + c1 * c2 * cl;
    const sigma = Math.atan2(sinSigma, cosSigma);
    const sinAlpha = (c1 * c2 * sl) / sinSigma;
    const cos2Alpha = 1 - sinAlpha ** 2;
    const cos2m = cos2Alpha === 0 ? 0 : cosSigma - (2 * s1 * s2) / cos2Alpha;
    const c = (f / 16) * cos2Alpha * (4 + f * (4 - 3 * cos2Alpha));
    const next =
      length +
      (1 - c) * f * sinAlpha * (sigma + c * sinSigma * (cos2m + c * cosSigma * (-1 + 2 * cos2m ** 2)));
    if (Math.abs(next - lambda) < 1e-12) {
      const q = (cos2Alpha * (a ** 2 - b ** 2)) / b ** 2;
      const big = 1 + (q / 16384) * (4096 + q * (-768 + q * (320 - 175 * q)));
      const small = (q / 1024) * (256 + q * (-128 + q * (74 - 47 * q)));
      const tail = (small / 6) * cos2m * (-3 + 4 * sinSigma ** 2) * (-3 + 4 * cos2m ** 2);
      const delta = small * sinSigma * (cos2m + (small / 4) * (cosSigma * (-1 + 2 * cos2m ** 2) - tail));
      return b * big * (sigma - delta);
    }
    lambda = next;
  }
  throw new Error('nearly antipodes');
}
