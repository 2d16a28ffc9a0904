import { cut } from '../codes/cut.ts';
import { detached } from './detached.ts';
import type { RejectedRows, Rejection, RejectionReason } from './rejection.ts';

const longestValue = 200;

/** Lists the first rejections and counts all of them, so that a hostile file can't fill the memory. */
export class RejectionLog {
  readonly #limit: number;
  readonly #rows: Rejection[] = [];
  readonly #counts = new Map<RejectionReason, number>();
  #count = 0;

  constructor({ limit }: { readonly limit: number }) {
    this.#limit = limit;
  }

  get count(): number {
    return this.#count;
  }

  add(rejection: Rejection): void {
    this.#count++;
    this.#counts.set(rejection.reason, (this.#counts.get(rejection.reason) ?? 0) + 1);
    if (this.#rows.length >= this.#limit) return;
    const { value } = rejection;
    this.#rows.push({
      ...rejection,
      value: detached(value.length > longestValue ? `${cut(value, longestValue)}…` : value),
    });
  }

  summary(): RejectedRows {
    return {
      rejected: this.#rows,
      rowsRejected: this.#count,
      rejectedByReason: Object.fromEntries([...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1))),
    };
  }
}
