/** Figures by place and year, as the project's own script writes them: compact, and legible to a person who checks one. */
export interface YearTable {
  readonly years: readonly number[];
  /** For each year the id of the release that its figures come from. */
  readonly sources: readonly string[];
  /** For each measure the number that its figures are divided by. */
  readonly scales: readonly number[];
  /**
   * JSON text, which every engine reads faster than code: for each key a list of its codes and then of a cell for each year.
   * A cell is a figure, a list of one figure for each measure, or `null` where nothing is published.
   */
  readonly rows: string;
}

/** A dimension of the figures: distinct texts, and a code for each row. */
export interface FigureDimension {
  readonly dictionary: readonly string[];
  readonly codes: Uint16Array;
}

/** The figures of a table in columns: a dimension for each part of the key, and a list of values for each measure. */
export interface FigureColumns {
  readonly keys: readonly FigureDimension[];
  readonly period: FigureDimension;
  readonly source: FigureDimension;
  readonly values: readonly Float64Array[];
}

type Cell = number | readonly number[] | null;

/** Reads tables whose keys have the same parts, one after the other. Cells without a figure give no row. */
export function readYearTables(tables: readonly YearTable[], keyParts: number): FigureColumns {
  const parsed = tables.map((table) => ({ ...table, rows: JSON.parse(table.rows) as readonly (readonly unknown[])[] }));
  const most = parsed.reduce((cells, { rows, years }) => cells + rows.length * years.length, 0);
  const keys = Array.from({ length: keyParts }, () => growingDimension(most));
  const period = growingDimension(most);
  const source = growingDimension(most);
  const values = (tables[0]?.scales ?? []).map(() => new Float64Array(most));
  let next = 0;
  for (const { years, sources, scales, rows } of parsed) {
    const periodCodes = years.map((year) => period.codeOf(String(year)));
    const sourceCodes = sources.map((id) => source.codeOf(id));
    for (const row of rows) {
      const start = next;
      for (let place = 0; place < years.length; place++) {
        const cell = row[keyParts + place] as Cell;
        if (cell === null) continue;
        period.codes[next] = periodCodes[place]!;
        source.codes[next] = sourceCodes[place]!;
        for (let measure = 0; measure < scales.length; measure++) {
          values[measure]![next] = (typeof cell === 'number' ? cell : cell[measure]!) * scales[measure]!;
        }
        next += 1;
      }
      for (let part = 0; part < keyParts; part++) {
        const key = keys[part]!;
        key.codes.fill(key.codeOf(row[part] as string), start, next);
      }
    }
  }
  const used = ({ dictionary, codes }: FigureDimension) => ({ dictionary, codes: codes.slice(0, next) });
  return {
    keys: keys.map(used),
    period: used(period),
    source: used(source),
    values: values.map((all) => all.slice(0, next)),
  };
}

function growingDimension(most: number): FigureDimension & { codeOf(text: string): number } {
  const dictionary: string[] = [];
  const known = new Map<string, number>();
  return {
    dictionary,
    codes: new Uint16Array(most),
    codeOf(text) {
      const code = known.get(text) ?? dictionary.push(text) - 1;
      known.set(text, code);
      return code;
    },
  };
}
