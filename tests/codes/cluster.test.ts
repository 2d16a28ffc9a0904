import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Cluster,
  cluster,
  clusterKind,
  clusters2014,
  clusters2014Titles,
  isCluster,
  parseCluster,
} from '../../src/codes/clusters/index.ts';
import { hostile } from './hostile.ts';

describe('the definitions', () => {
  const clusters = clusters2014.codes('cluster');

  it('are 51 traded clusters and 16 local ones', () => {
    expect(clusters.filter((code) => clusterKind(code) === 'traded')).toHaveLength(51);
    expect(clusters.filter((code) => clusterKind(code) === 'local')).toHaveLength(16);
    for (const code of clusters) expect(clusterKind(code) === 'local', code).toBe(code.startsWith('Local '));
  });

  it('are divided by their subclusters, each of the kind of its cluster', () => {
    expect(clusters.flatMap((code) => clusters2014.childrenOf(code))).toEqual(clusters2014.codes('subcluster'));
    for (const code of clusters) {
      expect(clusters2014.childrenOf(code).length).toBeGreaterThan(0);
      for (const part of clusters2014.childrenOf(code)) {
        expect(part.startsWith(`${code} / `)).toBe(true);
        expect(part.split(' / ')).toHaveLength(2);
        expect(clusterKind(part)).toBe(clusterKind(code));
      }
    }
    expect(new Set(clusters2014.codes()).size).toBe(clusters2014.codes().length);
  });

  it('have their names as titles', () => {
    expect(clusters2014Titles.entries().map(([code]) => code)).toEqual(clusters2014.codes());
    expect(clusters2014Titles.titleOf(cluster('Automotive'))).toBe('Automotive');
    expect(clusters2014Titles.titleOf(cluster('Automotive / Small Vehicles'))).toBe('Small Vehicles');
    expect(clusters2014Titles.titleOf(cluster('Forestry / Forestry'))).toBe('Forestry');
  });
});

describe('the three doors', () => {
  it('accept every code exactly as written', () => {
    for (const code of clusters2014.codes()) {
      expect(isCluster(code)).toBe(true);
      expect(parseCluster(code)).toEqual({ ok: true, value: code });
    }
  });

  it('suggest every code of up to 80 signs for its other cases', () => {
    for (const code of clusters2014.codes().filter(({ length }) => length < 80)) {
      expect(parseCluster(code.toUpperCase())).toMatchObject({ ok: false, suggestion: code });
      expect(parseCluster(` ${code.toLowerCase()}`)).toMatchObject({ ok: false, suggestion: code });
    }
  });

  it.each([
    ['Automotve', 'Automotive'],
    ['Aerospace Vehicles & Defense', 'Aerospace Vehicles and Defense'],
    ['automotive/small vehicles', 'Automotive / Small Vehicles'],
    ['Small Vehicles', 'Automotive / Small Vehicles'],
    ['forestry', 'Forestry'],
  ])('refuse %s and suggest %s', (text, suggestion) => {
    expect(parseCluster(text)).toMatchObject({ ok: false, suggestion });
    expect(() => cluster(text)).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE', details: { suggestion } }));
  });

  it.each([
    'Auto',
    'Agriculture',
    'Unknown / Small Vehicles',
    'Automotive / Forestry',
  ])('guess nothing for %s', (text) => {
    expect(parseCluster(text)).not.toHaveProperty('suggestion');
  });

  it('refuse whatever else without stumbling', () => {
    for (const value of hostile) {
      expect(isCluster(value)).toBe(false);
      const parsed = parseCluster(value);
      expect(parsed.ok ? '' : parsed.reason).toMatch(/^.{10,200}$/s);
      expect(() => cluster(value)).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE' }));
      expect(() => clusterKind(value as Cluster)).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE' }));
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parsed = parseCluster(text);
        if (!parsed.ok && parsed.suggestion !== undefined) expect(isCluster(parsed.suggestion)).toBe(true);
      }),
    );
  });
});
