import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from '../../src/sources/index.ts';
import { exportsByState } from './fixtures.ts';

const cell = fc.oneof(
  fc.constantFrom('Georgia', 'GA', '2024', '1,234', '5', '', '-', '(D)', '=1', '-3', '"', 'a"b', 'x\ny', ' '),
  fc.string({ maxLength: 5 }),
);
const written = (text: string, quoted: boolean) => (quoted ? `"${text.replaceAll('"', '""')}"` : text);
const row = fc.array(fc.tuple(cell, fc.boolean()), { minLength: 1, maxLength: 5 });

test('every row is in the cube or among the rejected, whatever the file holds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 12 }), async (rows) => {
      const lines = rows.map((cells) => cells.map(([text, quoted]) => written(text, quoted)).join(','));
      const file = `State,Year,Exports\n${[...lines, 'GA,2024,1'].join('\n')}\n`;
      const { cube, rejected, rowsRead, rowsRejected, rejectedByReason } = await readCsv(file, exportsByState);
      expect(cube.rowCount + rowsRejected).toBe(rowsRead);
      expect(rejected).toHaveLength(rowsRejected);
      expect(Object.values(rejectedByReason).reduce((sum, count) => sum + count, 0)).toBe(rowsRejected);
      const numbers = rejected.map(({ line }) => line);
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      expect([...cube.values('valueUsd')].every((value) => Number.isNaN(value) || value >= 0)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
