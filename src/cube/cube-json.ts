import { PortolanError } from '../errors/index.ts';
import type { CubeMetadata } from '../model/index.ts';
import { checkNames } from './check-name.ts';
import { codesFor, type DimensionColumn, type MeasureColumn } from './column.ts';
import type { Columns } from './columns-in-view.ts';
import { isRecord, parseJson } from './plain-json.ts';

/** What `JSON.stringify` writes of a cube: codes and dictionaries, `null` for missing. */
export interface CubeJson {
  readonly portolan: 'cube';
  readonly version: 1;
  readonly dimensions: readonly { name: string; dictionary: readonly string[]; codes: readonly number[] }[];
  readonly measures: readonly {
    name: string;
    values: readonly (number | null)[];
    missing: readonly number[] | null;
  }[];
  readonly metadata: CubeMetadata;
}

export function cubeToJson({ dimensions, measures }: Columns, metadata: CubeMetadata): CubeJson {
  return {
    portolan: 'cube',
    version: 1,
    dimensions: dimensions.map(({ name, dictionary, codes }) => ({ name, dictionary, codes: Array.from(codes) })),
    measures: measures.map(({ name, values, missing }) => ({
      name,
      values: Array.from(values, (value) => (Number.isNaN(value) ? null : value)),
      missing: missing === null ? null : Array.from(missing),
    })),
    metadata,
  };
}

function refuse(path: string, what: string): never {
  throw new PortolanError('INVALID_JSON', `${path} ${what}. Give what Cube.toJSON wrote, unchanged.`, { path });
}

function checked(condition: boolean, path: string, what: string): asserts condition {
  if (!condition) refuse(path, what);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 0xffff_ffff;
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || isText(value);
}

function isEditionSpan(value: unknown): boolean {
  return isRecord(value) && isText(value.edition) && isTextOrNull(value.from) && isTextOrNull(value.to);
}

function isBasis(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { direction, counts, valuation, series, classified } = value;
  if (![direction, counts, valuation, series].every(isText)) return false;
  return (
    classified === null ||
    (isRecord(classified) &&
      isText(classified.system) &&
      Array.isArray(classified.editions) &&
      classified.editions.every(isEditionSpan))
  );
}

function dimensionFromJson(json: unknown, path: string): DimensionColumn {
  checked(isRecord(json), path, 'is no object');
  const { name, dictionary, codes } = json;
  checked(isText(name), `${path}.name`, 'is no text');
  checked(Array.isArray(dictionary) && dictionary.every(isText), `${path}.dictionary`, 'is no list of texts');
  checked(new Set(dictionary).size === dictionary.length, `${path}.dictionary`, 'has a text twice');
  checked(Array.isArray(codes), `${path}.codes`, 'is no list');
  const unknown = codes.findIndex((code) => !isCount(code) || code >= dictionary.length);
  checked(unknown === -1, `${path}.codes[${unknown}]`, 'is no place in the dictionary');
  const encoded = codesFor(dictionary.length, codes.length);
  encoded.set(codes);
  return { name, dictionary, codes: encoded };
}

function countsFromJson(counts: unknown, values: Float64Array, path: string): Uint32Array {
  checked(Array.isArray(counts) && counts.length === values.length, `${path}.missing`, 'is no count for each value');
  const unfit = counts.findIndex((count, row) => !isCount(count) || (count === 0 && Number.isNaN(values[row])));
  checked(unfit === -1, `${path}.missing[${unfit}]`, 'is no count of missing inputs that goes with its value');
  return Uint32Array.from(counts);
}

function measureFromJson(json: unknown, path: string): MeasureColumn {
  checked(isRecord(json), path, 'is no object');
  const { name, values, missing } = json;
  checked(isText(name), `${path}.name`, 'is no text');
  checked(Array.isArray(values), `${path}.values`, 'is no list');
  const unfit = values.findIndex((value) => value !== null && !Number.isFinite(value));
  checked(unfit === -1, `${path}.values[${unfit}]`, 'is neither a number nor null');
  const doubles = Float64Array.from(values, (value) => (value === null ? Number.NaN : value + 0));
  return { name, values: doubles, missing: missing === null ? null : countsFromJson(missing, doubles, path) };
}

function metadataFromJson(json: unknown): CubeMetadata {
  const path = 'metadata';
  checked(isRecord(json), path, 'is no object');
  const { title, basis, measures, provenance } = json;
  checked(isTextOrNull(title), `${path}.title`, 'is neither a text nor null');
  checked(basis === null || isBasis(basis), `${path}.basis`, 'does not say what a series of flows counts');
  checked(
    isRecord(measures) &&
      Object.values(measures).every((m) => isRecord(m) && isText(m.unit) && typeof m.additive === 'boolean'),
    `${path}.measures`,
    'does not say a unit and whether it is additive for each measure',
  );
  checked(
    Array.isArray(provenance) && provenance.every((p) => isRecord(p) && isText(p.id)),
    `${path}.provenance`,
    'is no list of sources with an id each',
  );
  return { title, basis, measures, provenance } as unknown as CubeMetadata;
}

/** @throws `INVALID_JSON`, `INVALID_NAME` */
export function frameFromJson(json: unknown): Columns & { readonly metadata: CubeMetadata } {
  const plain = parseJson(json);
  checked(isRecord(plain) && plain.portolan === 'cube' && plain.version === 1, 'cube', 'is no cube of version 1');
  const { dimensions, measures, metadata } = plain;
  checked(Array.isArray(dimensions), 'dimensions', 'is no list');
  checked(Array.isArray(measures), 'measures', 'is no list');
  const frame = {
    dimensions: dimensions.map((column, i) => dimensionFromJson(column, `dimensions[${i}]`)),
    measures: measures.map((column, i) => measureFromJson(column, `measures[${i}]`)),
    metadata: metadataFromJson(metadata),
  };
  checkNames(
    [...frame.dimensions, ...frame.measures].map(({ name }) => name),
    'columns',
  );
  return frame;
}
