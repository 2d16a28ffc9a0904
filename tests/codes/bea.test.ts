import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BeaService,
  type BeaSummary,
  beaService,
  beaServiceByIndicator,
  beaServiceIndicator,
  beaServices2020,
  beaServices2020Titles,
  beaSummary,
  beaSummary2017,
  beaSummary2017Titles,
  beaSummaryKinds,
  isBeaService,
  isBeaSummary,
  parseBeaService,
  parseBeaSummary,
} from '../../src/codes/bea/index.ts';
import { hostile } from './hostile.ts';

describe('services', () => {
  it('are one total, 11 major categories, 25 categories and 16 subcategories', () => {
    expect(beaServices2020.levels.map((level) => beaServices2020.codes(level).length)).toEqual([1, 11, 25, 16]);
    expect(beaServices2020.codes('all')).toEqual(['AllTypesOfService']);
  });

  it('are divided by the children of each', () => {
    for (const [depth, level] of beaServices2020.levels.slice(0, -1).entries()) {
      const children = beaServices2020.codes(level).flatMap((code) => beaServices2020.childrenOf(code));
      expect(children).toEqual(beaServices2020.codes(beaServices2020.levels[depth + 1]));
    }
    expect(beaServices2020.ancestorsOf(beaService('TransportAirPass'))).toEqual([
      'TransportAir',
      'Transport',
      'AllTypesOfService',
    ]);
  });

  it('pass all doors, there and back by their indicator', () => {
    const indicators = new Set<string>();
    for (const code of beaServices2020.codes()) {
      expect(isBeaService(code)).toBe(true);
      expect(parseBeaService(code)).toEqual({ ok: true, value: code });
      const indicator = beaServiceIndicator(code);
      indicators.add(indicator);
      expect(beaServiceByIndicator(indicator)).toEqual({ ok: true, value: code });
      if (!isBeaService(indicator)) expect(parseBeaService(indicator)).toMatchObject({ ok: false, suggestion: code });
    }
    expect(indicators.size).toBe(53);
  });

  it.each([
    ['ExpServ', 'AllTypesOfService'],
    ['ExpServInsuranceReins', 'InsuranceReIns'],
    ['ExpServConstAbroad', 'ConstAbroadUs'],
    ['ExpServFinFinMan', 'FinFinMan'],
    ['ExpServFinFinAdvCust', 'FinAdvCust'],
    ['ExpServPersCultAndRecOth', 'OthPersonalCulturalAndRecreational'],
  ])('the indicator %s counts %s', (indicator, code) => {
    expect(beaServiceByIndicator(indicator)).toEqual({ ok: true, value: code });
  });

  it('are suggested for another case', () => {
    expect(parseBeaService(' transportsea ')).toMatchObject({ ok: false, suggestion: 'TransportSea' });
    expect(parseBeaService('expservtravel')).toMatchObject({ ok: false, suggestion: 'Travel' });
    expect(parseBeaService('Sea')).not.toHaveProperty('suggestion');
  });

  it('have a title each', () => {
    expect(beaServices2020Titles.entries().map(([code]) => code)).toEqual(beaServices2020.codes());
    expect(beaServices2020Titles.titleOf(beaService('TravelEducation'))).toBe('Education related');
    expect(beaServices2020Titles.titleOf(beaService('GovtGoodsAndServicesNie'))).toMatch(/^Government goods/);
    expect(beaServices2020Titles.titleOf('none' as BeaService)).toBeNull();
  });
});

describe('the summary tables', () => {
  it('have 71 industries and 73 commodities', () => {
    const codes = beaSummary2017.codes('summary');
    expect(codes).toHaveLength(73);
    expect(codes.filter((code) => beaSummaryKinds(code).includes('industry'))).toHaveLength(71);
    expect(codes.filter((code) => !beaSummaryKinds(code).includes('industry'))).toEqual(['Used', 'Other']);
    expect(codes.every((code) => beaSummaryKinds(code).includes('commodity'))).toBe(true);
    expect(codes.every((code) => beaSummary2017.parentOf(code) === null)).toBe(true);
  });

  it('pass all doors', () => {
    for (const code of beaSummary2017.codes()) {
      expect(isBeaSummary(code)).toBe(true);
      expect(parseBeaSummary(code)).toEqual({ ok: true, value: code });
      expect(beaSummary(code)).toBe(code);
    }
    expect(() => beaSummaryKinds('336' as BeaSummary)).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE' }));
  });

  it.each([
    ['111ca', '111CA'],
    ['used', 'Used'],
    [334, '334'],
    ['111', '111CA'],
    ['3364', '3364OT'],
    [' hs ', 'HS'],
  ])('suggest for %s the code %s', (value, suggestion) => {
    expect(parseBeaSummary(value)).toMatchObject({ ok: false, suggestion });
  });

  it.each(['336', '54', '', 'G', '112'])('suggest nothing for %s, which several or none continue', (text) => {
    expect(parseBeaSummary(text)).not.toHaveProperty('suggestion');
  });

  it.each([
    ['F040', 'final demand'],
    ['V001', 'value added'],
  ])('tell that %s is a code of %s', (text, what) => {
    expect(parseBeaSummary(text)).toMatchObject({ ok: false, reason: expect.stringContaining(what) });
    expect(parseBeaSummary(text)).not.toHaveProperty('suggestion');
  });

  it('have a title each', () => {
    expect(beaSummary2017Titles.entries().map(([code]) => code)).toEqual(beaSummary2017.codes());
    expect(beaSummary2017Titles.titleOf(beaSummary('513'))).toBe('Broadcasting and telecommunications');
    expect(beaSummary2017Titles.titleOf(beaSummary('Other'))).toMatch(/adjustment$/);
  });
});

it.each([
  ['services', isBeaService, parseBeaService, beaService],
  ['indicators', isBeaService, beaServiceByIndicator, beaService],
  ['summary codes', isBeaSummary, parseBeaSummary, beaSummary],
] as const)('the doors of %s refuse whatever else, briefly and without stumbling', (_, is, parse, take) => {
  for (const value of hostile) {
    expect(is(value)).toBe(false);
    const parsed = parse(value);
    expect(parsed.ok ? '' : parsed.reason).toMatch(/^.{10,200}$/s);
    expect(() => take(value)).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE' }));
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const parsed = parse(text);
      if (!parsed.ok && parsed.suggestion !== undefined) expect(is(parsed.suggestion)).toBe(true);
    }),
  );
});
