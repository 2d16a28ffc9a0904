import { createReadStream, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readUsaTradeOnline } from '../../src/sources/usa-trade-online/index.ts';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const open = (path: string) => createReadStream(`${shared}${path}`);
const isAbsent = !existsSync(shared);

/** Files as they were downloaded, read in place from the folder ../shared; skipped where it is not there. */
describe.skipIf(isAbsent)('files of USA Trade Online in ../shared', () => {
  test('2012, all states by NAICS of three and four digits', async () => {
    const report = await readUsaTradeOnline(open('data/us/raw/usa_trade_online_state_exports_by_naics_2012.csv'));
    expect([report.rowsRead, report.rowsRejected]).toEqual([7389, 0]);
    expect([report.total?.rowCount, report.byMarket, report.byProduct?.rowCount]).toEqual([55, null, 1693]);
    expect(report.notTaken).toEqual({ productsByMarket: 0, byLevel: { '4': 5641 } });
    expect(report.total?.where({ region: 'US-GA' }).rows()).toMatchObject([{ valueUsd: 36038507034 }]);
    const products = report.byProduct!.where({ region: 'US-GA' }).rollup([]).rows();
    expect(products).toEqual([{ valueUsd: 36038507034 }]);
    const nation = report.total!.where({ region: 'US' }).rollup([]).rows();
    const parts = report.total!.where({ region: report.total!.dictionary('region').filter((code) => code !== 'US') });
    expect(parts.rollup([]).rows()).toEqual(nation);
  });

  test('2020 to January 2026, the nation by NAICS and country', async () => {
    const report = await readUsaTradeOnline(
      open('data/us/raw/usa_trade_online_state_exports_by_naics_us_2020_2026.csv'),
    );
    expect([report.rowsRead, report.rejectedByReason]).toEqual([41239, { PARTIAL_YEAR: 4786 }]);
    expect(report.provenance).toMatchObject({
      retrieved: '2026-03-15',
      note: 'Left out as parts of a year: 2026 through January.',
    });
    const total = report.total!.rollup(['period']).rows();
    expect(total.at(-1)).toEqual({ period: '2025', valueUsd: 2178488599726 });
    expect(report.byMarket!.rollup(['period']).rows()).toEqual(total);
    expect(report.byProduct!.rollup(['period']).rows()).toEqual(total);
    expect(report.byMarket!.dictionary('market')).toContain('PSE');
  });

  test.each([
    ['export', 81, 'export', 'origin-of-movement'],
    ['import', 80, 'import', 'state-of-destination'],
  ])('the recorded sample of %ss', async (name, lines, direction, series) => {
    const report = await readUsaTradeOnline(open(`apis/recorded/usa-trade-online/state_naics_${name}_2012_sample.csv`));
    expect([report.rowsRead, report.rowsRejected]).toEqual([lines - 3, 0]);
    expect(report.total?.metadata.basis).toMatchObject({ direction, series });
    expect(report.total?.rowCount).toBe(55);
  });
});
