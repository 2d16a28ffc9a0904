import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isNaics,
  type NaicsEdition,
  type NaicsLevel,
  naics,
  naics2012,
  naics2017,
  naics2022,
  naicsEdition,
  naicsEditions,
  parseNaics,
} from '../../src/codes/naics/index.ts';
import { naicsReadings } from '../../src/codes/naics/naics-readings.ts';
import { hostile } from './hostile.ts';

const editions = ['NAICS2012', 'NAICS2017', 'NAICS2022'] as const;

const counts: Readonly<Record<NaicsEdition, Readonly<Record<NaicsLevel, number>>>> = {
  NAICS2012: { sector: 20, subsector: 99, 'industry-group': 312, industry: 713, 'national-industry': 1065 },
  NAICS2017: { sector: 20, subsector: 99, 'industry-group': 311, industry: 709, 'national-industry': 1057 },
  NAICS2022: { sector: 20, subsector: 96, 'industry-group': 308, industry: 689, 'national-industry': 1012 },
};

const anyEdition = fc.constantFrom(...editions);
const anyCode = anyEdition.chain((edition) => fc.constantFrom(...naicsEdition(edition).codes()));

describe.each(editions)('%s', (edition) => {
  const list = naicsEdition<NaicsEdition>(edition);

  it('has the codes that the Census Bureau counts, level by level', () => {
    expect(Object.fromEntries(list.levels.map((level) => [level, list.codes(level).length]))).toEqual(counts[edition]);
    expect(new Set(list.codes()).size).toBe(Object.values(counts[edition]).reduce((a, b) => a + b));
  });

  it('has each code after its parent, whose digits it begins with', () => {
    const seen = new Set<string>();
    for (const code of list.codes()) {
      const parent = list.parentOf(code);
      if (parent === null) expect(list.levelOf(code)).toBe('sector');
      else {
        expect(seen.has(parent), code).toBe(true);
        const pair = code.slice(0, 2);
        const within = parent.includes('-')
          ? pair >= parent.slice(0, 2) && pair <= parent.slice(3)
          : code.startsWith(parent);
        expect(within, code).toBe(true);
        expect(list.levels.indexOf(list.levelOf(code)) - list.levels.indexOf(list.levelOf(parent))).toBe(1);
      }
      seen.add(code);
    }
  });

  it('is divided by the children of each code, without gap or overlap', () => {
    for (const [depth, level] of list.levels.slice(0, -1).entries()) {
      expect(list.codes(level).flatMap((code) => list.childrenOf(code))).toEqual(list.codes(list.levels[depth + 1]));
    }
  });

  it('accepts every code in all doors', () => {
    for (const code of list.codes()) {
      expect(isNaics(code, edition)).toBe(true);
      expect(parseNaics(code, edition)).toEqual({ ok: true, value: code });
      expect(parseNaics(code)).toEqual({ ok: true, value: code });
      expect(list.parse(code)).toEqual({ ok: true, value: code });
      expect(naicsEditions(code)).toContain(edition);
    }
    expect(naics('31-33', edition)).toBe('31-33');
  });

  it('writes three sectors as ranges', () => {
    expect(list.codes('sector').filter((code) => code.includes('-'))).toEqual(['31-33', '44-45', '48-49']);
    expect(list.ancestorsOf(list.code('336411'))).toEqual(['33641', '3364', '336', '31-33']);
    expect(list.parentOf(list.code('491'))).toBe('48-49');
    expect(['31', '32', '33', '44', '45', '48', '49'].some(list.has)).toBe(false);
  });
});

it('agrees with the three constants', () => {
  expect(editions.map((edition) => naicsEdition<NaicsEdition>(edition))).toEqual([naics2012, naics2017, naics2022]);
  expect(() => naicsEdition('NAICS2007' as 'NAICS2012')).toThrow(
    expect.objectContaining({ code: 'INVALID_OPTION', path: 'edition' }),
  );
});

describe('what people type', () => {
  it.each([
    ['31', '31-33'],
    [32, '31-33'],
    ['45', '44-45'],
    ['31–33', '31-33'],
    ['31 - 33', '31-33'],
    ['48/49', '48-49'],
    ['44 to 45', '44-45'],
    ['31-33 Manufacturing', '31-33'],
    [336411, '336411'],
    ['3364.11', '336411'],
    ['33 64 11', '336411'],
    [' 336411 ', '336411'],
    ['NAICS 3364', '3364'],
    ['naics: 3364', '3364'],
    ['336411 Aircraft Manufacturing', '336411'],
    ['311000', '311'],
    ['311100', '3111'],
    ['310000', '31-33'],
    ['110', '11'],
    ['33641X', '33641'],
  ])('%s is refused with the suggestion %s', (value, suggestion) => {
    expect(isNaics(value)).toBe(false);
    for (const edition of [undefined, ...editions])
      expect(parseNaics(value, edition)).toMatchObject({ ok: false, suggestion });
    expect(naics2017.parse(value)).toMatchObject({ ok: false, suggestion });
    expect(() => naics(value)).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE', details: { suggestion } }));
  });

  it.each([
    '1',
    '00',
    '10',
    '111111',
    '3364111',
    '34',
    '31-34',
    '32-33',
    'Manufacturing',
    'NAICS',
    '3364a',
    '−336',
  ])('%s gets no suggestion that is not a code', (text) => {
    const parsed = parseNaics(text);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok && parsed.suggestion !== undefined) expect(text.startsWith(parsed.suggestion)).toBe(true);
  });

  it('3364111 and 111111 get none', () => {
    for (const text of ['3364111', '111111', '34', 'Manufacturing'])
      expect(parseNaics(text)).not.toHaveProperty('suggestion');
  });

  it('says which editions have a code that this one lacks', () => {
    expect(parseNaics('455', 'NAICS2017')).toEqual({
      ok: false,
      reason: '"455" is not a code of NAICS 2017. It is one of NAICS 2022.',
    });
    expect(parseNaics('452', 'NAICS2022')).toMatchObject({ reason: expect.stringMatching(/2012 and NAICS 2017\.$/) });
    expect(isNaics('455')).toBe(true);
    expect(isNaics('455', 'NAICS2012')).toBe(false);
    expect(naicsEditions('452')).toEqual(['NAICS2012', 'NAICS2017']);
    expect(naicsEditions('910000')).toEqual([]);
  });

  it.each(['910000', '910', '11211X', '11211x'])('says that %s exists in trade statistics only', (text) => {
    for (const parsed of [parseNaics(text), parseNaics(text, 'NAICS2017'), naics2017.parse(text)]) {
      expect(parsed).toMatchObject({ ok: false, reason: expect.stringContaining('trade statistics only') });
    }
  });

  it('refuses whatever else, briefly and without stumbling', () => {
    for (const value of hostile) {
      for (const edition of [undefined, 'NAICS2017'] as const) {
        expect(isNaics(value, edition)).toBe(false);
        const parsed = parseNaics(value, edition);
        expect(parsed.ok ? '' : parsed.reason).toMatch(/^.{10,200}$/s);
      }
      expect(naicsEditions(value)).toEqual([]);
      expect(() => naics(value)).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE' }));
      expect(isNaics('336', value as 'NAICS2017')).toBe(value === undefined);
      expect(parseNaics('336', value as 'NAICS2017').ok).toBe(value === undefined);
    }
  });
});

describe('any text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[0-9 .X-]{0,9}$/),
    anyCode.chain((code) => fc.constantFrom(code, ` ${code}`, `${code}0`, code.toLowerCase(), `${code} x`)),
  );

  it('is a code or refused, and a suggestion is always a code of the edition asked', () => {
    fc.assert(
      fc.property(texts, fc.option(anyEdition, { nil: undefined }), (text, edition) => {
        const parsed = parseNaics(text, edition);
        expect(parsed.ok).toBe(isNaics(text, edition));
        if (parsed.ok) expect(parsed.value).toBe(text);
        else if (parsed.suggestion !== undefined) expect(isNaics(parsed.suggestion, edition)).toBe(true);
      }),
    );
  });

  it('a code padded with zeros or written with dots leads back to a code that begins it', () => {
    fc.assert(
      fc.property(
        anyCode.filter((code) => !code.includes('-')),
        fc.nat(3),
        (code, at) => {
          expect(naicsReadings(`${code.slice(0, at)}.${code.slice(at)}`)).toContain(code);
          expect(naicsReadings(code.padEnd(6, '0'))).toContain(code);
        },
      ),
    );
  });
});
