import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadLabels } from '../../src/report/charts/spread-labels.ts';

const room = { gap: 20, least: 0, most: 260 };

describe('spreadLabels', () => {
  it('leaves labels that stand apart where they are', () => {
    expect(spreadLabels([200, 10, 90], room)).toEqual([200, 10, 90]);
  });

  it('moves neighbours apart and keeps them within bounds', () => {
    expect(spreadLabels([255, 258, 259], room)).toEqual([220, 240, 260]);
    expect(spreadLabels([0, 0], room)).toEqual([0, 20]);
  });

  it('keeps order, gap and bounds', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 260, noNaN: true }), { maxLength: 10 }), (positions) => {
        const placed = spreadLabels(positions, room);
        const order = positions.map((_, at) => at).sort((a, b) => positions[a]! - positions[b]! || a - b);
        order.forEach((at, rank) => {
          expect(placed[at]).toBeGreaterThanOrEqual(0);
          expect(placed[at]).toBeLessThanOrEqual(260);
          if (rank > 0) expect(placed[at]! - placed[order[rank - 1]!]!).toBeGreaterThanOrEqual(20 - 1e-9);
        });
      }),
    );
  });
});
