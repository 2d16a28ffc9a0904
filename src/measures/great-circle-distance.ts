import { PortolanError } from '../errors/index.ts';
import type { MaybeNumber } from './known.ts';
import { measured } from './measured.ts';

/** A place on the globe, in degrees: north and east are above 0. */
export interface GeoPoint {
  readonly latitude: MaybeNumber;
  readonly longitude: MaybeNumber;
}

export interface GreatCircleOptions {
  /** Radius of the sphere in km. Default: {@link meanEarthRadiusKm}. To compare with a published table, give the one it was made with. */
  readonly radiusKm?: number;
}

/** The mean radius of the Earth in km, (2a + b) / 3 of the ellipsoid GRS 80: Moritz (2000), "Geodetic Reference System 1980". */
export const meanEarthRadiusKm = 6371.0088;

/**
 * Great-circle distance of two places in km, by the haversine formula 2R·asin √(sin²(Δφ/2) + cos φ₁ cos φ₂ sin²(Δλ/2)): the
 * shortest way on a sphere, 0 to πR = 20,015 km. The Earth is flatter than a sphere, so it can be off by up to 0.6%. Itself it is right
 * to a millimetre, and to half a metre for places on opposite sides of the globe.
 *
 * `null` when a coordinate is missing. Source: Sinnott (1984), "Virtues of the haversine".
 *
 * @throws `INVALID_MEASURE_VALUE` for a latitude beyond ±90 or a longitude beyond ±360 degrees; `INVALID_OPTION` for a radius not above 0
 *
 * @example
 * const atlanta = { latitude: 33.749, longitude: -84.388 };
 * const rotterdam = { latitude: 51.9225, longitude: 4.4792 };
 * greatCircleDistance(atlanta, rotterdam); // 7051…
 */
export function greatCircleDistance(
  from: GeoPoint,
  to: GeoPoint,
  { radiusKm = meanEarthRadiusKm }: GreatCircleOptions = {},
): number | null {
  checkRadius(radiusKm);
  const start = radiansOf(from, 'from');
  const end = radiansOf(to, 'to');
  if (start === null || end === null) return null;
  const northward = Math.sin((end.latitude - start.latitude) / 2);
  const eastward = Math.sin((end.longitude - start.longitude) / 2);
  const haversine = northward ** 2 + Math.cos(start.latitude) * Math.cos(end.latitude) * eastward ** 2;
  return 2 * radiusKm * Math.asin(Math.min(1, Math.sqrt(haversine)));
}

/** @throws `INVALID_OPTION` */
export function checkRadius(radiusKm: number): void {
  if (radiusKm > 0 && Number.isFinite(radiusKm)) return;
  throw new PortolanError(
    'INVALID_OPTION',
    `The radius is ${radiusKm}. Give kilometres, ${meanEarthRadiusKm} for the Earth.`,
    {
      path: 'options.radiusKm',
    },
  );
}

/** A place in radians, `null` where a coordinate is missing. @throws `INVALID_MEASURE_VALUE` */
export function radiansOf(point: GeoPoint, path: string): { latitude: number; longitude: number } | null {
  const latitude = coordinate(point.latitude, 90, `${path}.latitude`);
  const longitude = coordinate(point.longitude, 360, `${path}.longitude`);
  return latitude === null || longitude === null ? null : { latitude, longitude };
}

function coordinate(value: MaybeNumber, limit: number, path: string): number | null {
  const degrees = measured(value, () => path);
  if (degrees === null || Math.abs(degrees) <= limit) return degrees === null ? null : (degrees * Math.PI) / 180;
  throw new PortolanError(
    'INVALID_MEASURE_VALUE',
    `${degrees} lies beyond ±${limit} degrees. Is it the other coordinate?`,
    {
      path,
    },
  );
}
