import type { FigureStatus, MeasureMetadata } from '../../model/index.ts';
import type { Refusal } from '../rejection.ts';
import { isFormula } from './is-formula.ts';
import type { MeasureMapping } from './mapping.ts';
import { parseFigure, wholeNumber } from './parse-figure.ts';

/** A cell that is no figure and no fault. */
export interface NoFigure {
  readonly status: Extract<FigureStatus, 'missing' | 'suppressed'>;
}

const missingFigure: NoFigure = { status: 'missing' };
const suppressedFigure: NoFigure = { status: 'suppressed' };

const scales: Readonly<Record<string, readonly [unit: string, exponent: number]>> = {
  'thousand-USD': ['USD', 3],
  'million-USD': ['USD', 6],
  'billion-USD': ['USD', 9],
  'thousand-persons': ['persons', 3],
};

/** What the figures of a mapped measure count. */
export function measureMetadata({ unit = '', additive }: MeasureMapping): MeasureMetadata {
  const name = Object.hasOwn(scales, unit) ? scales[unit]![0] : unit;
  return { unit: name, additive: additive ?? name !== 'companies' };
}

/** The signs for figures that are not there. */
export interface Markers {
  readonly missing?: readonly string[] | undefined;
  readonly suppressed?: readonly string[] | undefined;
}

const missingMarkers = ['-', '--', '–', '—', '..', '...', 'n/a', 'na', '(na)', '(x)', 'x'];
const suppressedMarkers = ['d', '(d)', 's', '(s)'];

const lowerCase = (texts: readonly string[]) => texts.map((text) => text.trim().toLowerCase());

/** Reads the cells of one measure. */
export class MeasureReader {
  readonly #exponent: number;
  readonly #factor: number;
  readonly #decimal: '.' | ',';
  readonly #missing: ReadonlySet<string>;
  readonly #suppressed: ReadonlySet<string>;

  constructor(unit: string | undefined, decimal: '.' | ',' | undefined, markers: Markers = {}) {
    this.#exponent = unit !== undefined && Object.hasOwn(scales, unit) ? scales[unit]![1] : 0;
    this.#factor = 10 ** this.#exponent;
    this.#decimal = decimal ?? '.';
    this.#missing = new Set(['', ...lowerCase(markers.missing ?? missingMarkers)]);
    this.#suppressed = new Set(lowerCase(markers.suppressed ?? suppressedMarkers));
  }

  read(cell: string): number | NoFigure | Refusal {
    const whole = wholeNumber(cell);
    return whole === -1 ? this.#readText(cell.trim()) : whole * this.#factor;
  }

  #readText(text: string): number | NoFigure | Refusal {
    if (text.length <= 20) {
      const sign = text.toLowerCase();
      if (this.#missing.has(sign)) return missingFigure;
      if (this.#suppressed.has(sign)) return suppressedFigure;
    }
    if (isFormula(text)) return { reason: 'FORMULA', explanation: 'A cell that begins with = or @ is a formula.' };
    return parseFigure(text, { exponent: this.#exponent, decimal: this.#decimal });
  }
}
