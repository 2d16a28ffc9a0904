import type { ErrorCode } from './error-code.ts';

/** Where a value that was refused stands, and what went wrong underneath. */
export interface PortolanErrorDetails {
  /** The place of the value in what the caller gave, such as `options.years[3]` or `rows[12].state`. */
  readonly path?: string;
  /** The error underneath, if there is one. */
  readonly cause?: unknown;
  /** Facts a program can use: the values accepted, the rows that disagree. Plain JSON data. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/**
 * The one error class of portolan. The message says what is wrong and what to do next.
 *
 * Two copies of the package can meet in one program, so branch on `code` rather than on `instanceof`.
 *
 * @example
 * try {
 *   assess(evidence, { region: 'US-XX' });
 * } catch (error) {
 *   error.code; // 'UNKNOWN_REGION'
 * }
 */
export class PortolanError extends Error {
  override readonly name = 'PortolanError';
  readonly code: ErrorCode;
  readonly path: string | undefined;
  readonly details: Readonly<Record<string, unknown>> | undefined;

  constructor(code: ErrorCode, message: string, { path, cause, details }: PortolanErrorDetails = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.path = path;
    this.details = details;
  }

  /** What a log or a page needs; the cause is left out, since it may hold what must not be shown. */
  toJSON(): { name: string; code: ErrorCode; message: string; path: string | undefined } {
    return { name: this.name, code: this.code, message: this.message, path: this.path };
  }
}
