import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeTradeAgreements, freeTradePartners } from '../../../src/codes/countries/index.ts';
import { isMarket } from '../../../src/codes/index.ts';

const partnersOn = (asOf: string) => freeTradePartners({ asOf });

describe('the free trade agreements of the United States', () => {
  it('are 22 with 20 partners, with ten dates verified', () => {
    expect(freeTradeAgreements).toHaveLength(22);
    expect(new Set(freeTradeAgreements.map(({ market }) => market)).size).toBe(20);
    expect(freeTradeAgreements.every(({ market }) => isMarket(market))).toBe(true);
    const verified = freeTradeAgreements.filter((one) => one.verified);
    expect(verified.map(({ market, agreement }) => `${market} ${agreement}`)).toEqual([
      'AUS US-Australia FTA',
      'BHR US-Bahrain FTA',
      'CAN NAFTA',
      'CAN USMCA',
      'CHL US-Chile FTA',
      'MAR US-Morocco FTA',
      'MEX NAFTA',
      'MEX USMCA',
      'PAN US-Panama TPA',
      'SGP US-Singapore FTA',
    ]);
    expect(freeTradeAgreements.filter(({ supersededBy }) => supersededBy !== null)).toMatchObject([
      { market: 'CAN', agreement: 'NAFTA', supersededBy: 'USMCA' },
      { market: 'MEX', agreement: 'NAFTA', supersededBy: 'USMCA' },
    ]);
  });

  it('follow each other without a gap and without an overlap', () => {
    const northAmerica = (asOf: string) =>
      partnersOn(asOf)
        .filter(({ market }) => market === 'CAN' || market === 'MEX')
        .map(({ market, agreement }) => `${market} ${agreement}`);
    expect(northAmerica('1993-12-31')).toEqual([]);
    expect(northAmerica('1994-01-01')).toEqual(['CAN NAFTA', 'MEX NAFTA']);
    expect(northAmerica('2020-06-30')).toEqual(['CAN NAFTA', 'MEX NAFTA']);
    expect(northAmerica('2020-07-01')).toEqual(['CAN USMCA', 'MEX USMCA']);
  });

  it('count from the day of entry into force', () => {
    for (const { market, agreement, inForce } of freeTradeAgreements) {
      const named = (asOf: string) =>
        partnersOn(asOf).some((one) => one.market === market && one.agreement === agreement);
      expect(named(inForce)).toBe(true);
      const before = new Date(Date.parse(inForce) - 86_400_000).toISOString().slice(0, 10);
      expect(named(before)).toBe(false);
    }
    expect(partnersOn('1985-01-01')).toEqual([]);
    expect(partnersOn('2025-12-31')).toHaveLength(20);
    expect(partnersOn('2018-12-31').find(({ market }) => market === 'KOR')?.verified).toBe(false);
  });

  it('have a partner once on any day, and lose none', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1980-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
        (date) => {
          const asOf = date.toISOString().slice(0, 10);
          const listed = partnersOn(asOf).map(({ market }) => market);
          const begun = freeTradeAgreements.filter(({ inForce }) => inForce <= asOf).map(({ market }) => market);
          expect(listed).toEqual([...new Set(begun)]);
        },
      ),
    );
  });

  it.each([
    '2025',
    '2025-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-04-31',
    '2025-4-1',
    '2025-04-01T00:00',
    '1900-02-29',
    '',
    'x'.repeat(1_000_000),
    null,
    20250401,
    new Date(0),
  ])('refuse %s as a day', (asOf) => {
    expect(() => partnersOn(asOf as string)).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTION', path: 'asOf', message: expect.stringMatching(/^.{10,120}$/s) }),
    );
  });

  it('take the days of leap years', () => {
    expect(partnersOn('2024-02-29')).toHaveLength(20);
    expect(partnersOn('2000-02-29').map(({ market }) => market)).toEqual(['CAN', 'ISR', 'MEX']);
  });
});
