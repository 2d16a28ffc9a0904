import { describe, expect, it } from 'vitest';
import { hs2017, hs2022, parseHs, parseHs6, parseHts, parseScheduleB } from '../../src/codes/hs/index.ts';
import { naics2022, parseNaics } from '../../src/codes/naics/index.ts';
import type { Parsed } from '../../src/model/index.ts';

const suggestionOf = (parsed: Parsed<string>) => (parsed.ok ? parsed.value : (parsed.suggestion ?? null));

describe('what spreadsheets make of a subheading is refused, with the subheading as suggestion', () => {
  it.each([
    ['90111.0', '090111'],
    ['10121.0', '010121'],
    ['854231.0', '854231'],
    ['090111.0', '090111'],
    ['854231.00', '854231'],
    ['90111.00', '090111'],
    ['7102.1', '710210'],
    [7102.1, '710210'],
    ['8471.3', '847130'],
    [8471.3, '847130'],
    ['402.1', '040210'],
    [101.21, '010121'],
    ['0101.3', '010130'],
    ['="010121"', '010121'],
    ['=010121', '010121'],
    ["'010121", '010121'],
    ['"010121"', '010121'],
    [' ="0101.21" ', '010121'],
    ['1.01.21', '010121'],
    ['0409.00', '040900'],
  ])('%j', (value, code) => {
    for (const parsed of [hs2017.parse(value), hs2022.parse(value), parseHs(value), parseHs6(value, 'HS2017')]) {
      expect(parsed).toMatchObject({ ok: false, suggestion: code });
    }
  });

  it.each([
    ['8703.0', '8703'],
    ['901.0', '0901'],
    ['12.0', '12'],
    ['1.0', '01'],
    ["'0901", '0901'],
    ['87.03', '8703'],
    ['8703.00', '8703'],
  ])('%j is the heading or chapter', (value, code) => {
    expect(hs2017.parse(value)).toMatchObject({ ok: false, suggestion: code });
  });

  it.each([
    ['8703.2'],
    ['2.1'],
    ['1.1.21'],
    ['8542.9.1'],
    [1.2],
    ['1012.1'],
    ['="xyz"'],
    ["'"],
    ['="'],
  ])('%j suggests nothing', (value) => {
    expect(hs2017.parse(value)).not.toHaveProperty('suggestion');
    expect(parseHs6(value)).not.toHaveProperty('suggestion');
  });

  it('a float of six digits is not called a tariff line of eight', () => {
    for (const value of ['854231.0', '854299.0']) {
      for (const parsed of [hs2017.parse(value), parseHs6(value), parseHts(value), parseScheduleB(value)]) {
        expect(parsed.ok ? '' : parsed.reason).not.toContain('eight');
      }
    }
    expect(parseHts('854231.0')).toMatchObject({ reason: expect.stringContaining('854231 is a subheading') });
  });

  it('never with another code, for any subheading', () => {
    const others: unknown[] = [];
    for (const code of hs2017.codes('subheading')) {
      const heading = code.slice(0, 4);
      const dotted = Number(`${heading}.${code.slice(4)}`);
      const floats = [`${Number(code)}.0`, `${code}.0`, `="${code}"`, `'${code}`, Number(code)];
      for (const value of floats) {
        if (suggestionOf(hs2017.parse(value)) !== code) others.push([value, code]);
        if (suggestionOf(parseHs6(value, 'HS2017')) !== code) others.push([value, code]);
      }
      for (const value of [dotted, String(dotted), `${heading}.${code.slice(4)}`.replace(/0$/, '')]) {
        // the zeros of an undivided heading leave no dot, or a dot behind the heading: it is the heading then
        const allowed = code.endsWith('00') ? [code, heading] : [code];
        if (!allowed.includes(suggestionOf(hs2017.parse(value)) ?? '')) others.push([value, code]);
        if (suggestionOf(parseHs6(value, 'HS2017')) !== code) others.push([value, code]);
      }
    }
    expect(others).toEqual([]);
  });
});

describe('what spreadsheets make of ten digits', () => {
  it.each([
    ['101210010.0', '0101210010'],
    ['8542310000.0', '8542310000'],
    ['="0101210010"', '0101210010'],
    ["'0101210010", '0101210010'],
    ['101.210010', '0101210010'],
  ])('%j', (value, code) => {
    for (const parsed of [parseHts(value), parseScheduleB(value)]) {
      expect(parsed).toMatchObject({ ok: false, suggestion: code });
    }
    expect(hs2017.parse(value)).toMatchObject({ ok: false, suggestion: code.slice(0, 6) });
  });

  it.each([['2021.90010'], ['1012100.0'], ['854231.00']])('%j is no ten digits', (value) => {
    expect(parseHts(value)).not.toHaveProperty('suggestion');
  });
});

describe('what spreadsheets make of NAICS', () => {
  it('is refused, with the code as suggestion, never with another code', () => {
    for (const code of naics2022.codes()) {
      if (code.includes('-')) continue;
      expect(naics2022.parse(`${code}.0`)).toMatchObject({ ok: false, suggestion: code });
      expect(parseNaics(`${code}.0`)).toMatchObject({ ok: false, suggestion: code });
      expect(naics2022.parse(`="${code}"`)).toMatchObject({ ok: false, suggestion: code });
    }
  });
});
