import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { countries, marketByNumeric } from '../../../src/codes/countries/index.ts';

interface Shape {
  readonly id?: string;
  readonly properties: { readonly name: string };
}

function shapesOf(file: string): readonly Shape[] {
  const path = createRequire(import.meta.url).resolve(`world-atlas/${file}`);
  const atlas = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly objects: { readonly countries: { readonly geometries: readonly Shape[] } };
  };
  return atlas.objects.countries.geometries;
}

describe.each([
  ['countries-110m.json', 177, ['Kosovo', 'N. Cyprus', 'Somaliland']],
  ['countries-50m.json', 241, ['Indian Ocean Ter.', 'Kosovo', 'N. Cyprus', 'Siachen Glacier', 'Somaliland']],
])('the shapes of %s', (file, count, withoutId) => {
  const shapes = shapesOf(file);
  const coded = shapes.filter((shape) => shape.id !== undefined);

  it('have our numeric codes as ids, all but those that ISO does not number', () => {
    expect(shapes).toHaveLength(count);
    expect(shapes.filter((shape) => shape.id === undefined).map((shape) => shape.properties.name)).toEqual(
      expect.arrayContaining(withoutId),
    );
    expect(coded).toHaveLength(count - withoutId.length);
    for (const { id, properties } of coded) expect(marketByNumeric(id), properties.name).toMatchObject({ ok: true });
  });

  it('have an id once, but for the reefs that are drawn apart from Australia', () => {
    const ids = coded.map(({ id }) => id);
    const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
    expect(twice).toEqual(file.includes('110m') ? [] : ['036']);
  });
});

it('of all countries 14 have no shape of their own at 1:50 million', () => {
  const drawn = new Set(shapesOf('countries-50m.json').map(({ id }) => id));
  const absent = countries.filter(({ numeric }) => numeric !== null && !drawn.has(numeric)).map(({ code }) => code);
  expect(absent).toEqual('BES BVT CCK CXR GIB GLP GUF MTQ MYT REU SJM TKL TUV UMI'.split(' '));
});
