import { describe, expect, it } from 'vitest';
import { concordanceTable } from '../../../src/codes/concordances/concordance-table.ts';
import { shippedTables } from './shipped-tables.ts';

const source = { title: 'T', publisher: 'P', vintage: 'V', licence: 'L', derived: false, note: null };

describe('concordanceTable', () => {
  it('reads its links once, when they are asked for', () => {
    let reads = 0;
    const table = concordanceTable({
      from: 'HS2022',
      to: 'HS2017',
      source,
      approximate: false,
      links: () => {
        reads += 1;
        return [{ from: '010121', to: '010121', lines: 1 }];
      },
    });
    expect(reads).toBe(0);
    expect(table.links).toBe(table.links);
    expect(table.links).toHaveLength(1);
    expect(reads).toBe(1);
  });
});

describe.each(Object.entries(shippedTables))('%s', (_, table) => {
  const plain = {
    from: table.from,
    to: table.to,
    source: { ...table.source },
    approximate: table.approximate,
    links: [...table.links],
  };

  it('goes through JSON, spreads and structured clones as plain data', () => {
    expect(JSON.parse(JSON.stringify(table))).toEqual(plain);
    expect({ ...table }).toEqual(plain);
    expect(structuredClone(table)).toEqual(plain);
    expect(Object.keys(table).sort()).toEqual(Object.keys(plain).sort());
  });

  it('is frozen', () => {
    expect(Object.isFrozen(table) && Object.isFrozen(table.source) && Object.isFrozen(table.links)).toBe(true);
    expect(table.links.every((link) => Object.isFrozen(link))).toBe(true);
    expect(() => (table.links as unknown[]).push('x')).toThrow(TypeError);
    expect(() => Object.assign(table.links[0]!, { to: 'x' })).toThrow(TypeError);
  });
});
