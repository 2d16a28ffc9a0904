/**
 * Figures by key and year as src/sample/year-table.ts reads them: one row for each key, one cell for each year, `null` where
 * there is no figure. Several measures of one cell are a list; each is divided by its scale.
 */
export function yearTable(figures, scales = [1]) {
  const years = [...new Set(figures.map(({ year }) => Number(year)))].sort((a, b) => a - b);
  const sources = new Map();
  const rows = new Map();
  for (const { key, year, values, source } of figures) {
    if ((sources.get(year) ?? source) !== source)
      throw new Error(`${year} comes from ${source} and ${sources.get(year)}`);
    sources.set(year, source);
    const cells = rows.get(key) ?? years.map(() => null);
    const place = years.indexOf(Number(year));
    if (cells[place] !== null) throw new Error(`${key} has two figures for ${year}`);
    const figures = values.map((value, measure) => scaled(value, scales[measure], `${key} ${year}`));
    cells[place] = figures.length === 1 ? figures[0] : figures;
    rows.set(key, cells);
  }
  const sorted = [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, cells]) => JSON.stringify([...key.split(' '), ...cells]));
  return {
    years,
    sources: years.map((year) => sources.get(String(year))),
    scales,
    rows: `[\n${sorted.join(',\n')}\n]`,
  };
}

function scaled(value, scale, place) {
  const units = value / scale;
  if (Number.isSafeInteger(units) && units >= 0) return units;
  throw new Error(`${value} of ${place} is no whole number of ${scale}`);
}
