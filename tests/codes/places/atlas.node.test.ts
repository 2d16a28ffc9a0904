import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { counties } from '../../../src/codes/counties/index.ts';
import { states } from '../../../src/codes/index.ts';

interface Atlas {
  readonly objects: Readonly<
    Record<
      'counties' | 'states',
      { readonly geometries: readonly { readonly id: string; readonly properties: { readonly name: string } }[] }
    >
  >;
}

/** us-atlas 3: the cartographic boundaries of the Census Bureau, 2017 edition. */
const atlas = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('us-atlas/counties-10m.json'), 'utf8'),
) as Atlas;
const edition = 2017;
const features = { counties: atlas.objects.counties.geometries, states: atlas.objects.states.geometries };
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();

describe('the features of us-atlas', () => {
  it('are counties of ours, all of them, in use in the year of its edition', () => {
    const ours = counties({ year: edition }).map(({ fips }) => fips);
    expect(idsOf(features.counties).filter((id) => !ours.includes(id))).toEqual([]);
    // Rose Island and Swains Island of American Samoa, which the atlas leaves out
    expect(ours.filter((fips) => !idsOf(features.counties).includes(fips))).toEqual(['60030', '60040']);
    expect(features.counties).toHaveLength(3231);
  });

  it('have the names of our counties', () => {
    const names = new Map(counties().map(({ fips, name }) => [fips, name]));
    for (const { id, properties } of features.counties) expect(names.get(id)?.startsWith(properties.name)).toBe(true);
  });

  it('of later years lack what has changed since', () => {
    const drawn = new Set(idsOf(features.counties));
    const missing = counties({ year: 2022 }).filter(({ fips, state }) => !drawn.has(fips) && state !== 'US-AS');
    expect(missing.map(({ state }) => state)).toEqual([...Array(2).fill('US-AK'), ...Array(9).fill('US-CT')]);
  });

  it('are states of ours, all but the minor outlying islands, which have no county', () => {
    const ours = states.map(({ fips }) => fips).sort();
    expect(idsOf(features.states).filter((id) => !ours.includes(id))).toEqual([]);
    expect(ours.filter((fips) => !idsOf(features.states).includes(fips))).toEqual(['74']);
    for (const { id, properties } of features.states) {
      const ourName = states.find(({ fips }) => fips === id)!.name;
      if (!/Islands/.test(ourName)) expect(properties.name).toBe(ourName);
    }
  });
});
