import type { EncodedDimension } from '../../cube/index.ts';
import type { FigureStatus } from '../../model/index.ts';

const statuses: readonly FigureStatus[] = ['reported', 'missing', 'suppressed'];

/** What is known of the figures of each row. It takes no memory as long as all are reported. */
export class StatusColumn {
  #codes = new Uint8Array();

  set(row: number, status: FigureStatus): void {
    if (status === 'reported') return;
    if (row >= this.#codes.length) {
      const grown = new Uint8Array(Math.max(1024, 2 * row));
      grown.set(this.#codes);
      this.#codes = grown;
    }
    this.#codes[row] = statuses.indexOf(status);
  }

  finish(rowCount: number): EncodedDimension {
    const codes = new Uint8Array(rowCount);
    codes.set(this.#codes.subarray(0, rowCount));
    return { dictionary: statuses, codes };
  }
}
