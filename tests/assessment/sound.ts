import { expect } from 'vitest';
import { formatFigure } from '../../src/assessment/index.ts';
import type { Assessment, CellReference, CellValue, Finding, Row, Table, Unit } from '../../src/model/index.ts';
import { assessmentSchema } from '../../src/schemas/index.ts';

/** The tables that an assessment has. */
export function tablesOf({ performance }: Assessment): readonly Table[] {
  return (Object.values(performance) as readonly (Table | null)[]).filter((table) => table !== null);
}

interface Cell {
  readonly row: Row;
  readonly value: CellValue;
  readonly unit: Unit;
  readonly columnLabel: string;
}

/** The cell that a finding points at; it fails the test when there is none. */
export function cellAt(assessment: Assessment, { table, row, column }: CellReference): Cell {
  const place = `${table}/${row}/${column}`;
  const found = tablesOf(assessment).find(({ id }) => id === table);
  expect(found, place).toBeDefined();
  const cells = found!.rows.find(({ key }) => key === row);
  expect(cells, place).toBeDefined();
  const { unit, label } = found!.columns.find(({ name }) => name === column) ?? {};
  expect(unit, place).toBeDefined();
  return {
    row: cells!,
    value: cells![column] as CellValue,
    unit: unit === 'by-row' ? (cells!.unit as Unit) : unit!,
    columnLabel: label!,
  };
}

/** Every place in plain data that holds no proper value. */
function improperValues(value: unknown, path = ''): string[] {
  if (value === undefined || Object.is(value, -0)) return [`${path} is ${value === undefined ? 'undefined' : '-0'}`];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => improperValues(item, `${path}/${key}`));
}

const printedNumber =
  /[+−<]?\$?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?: trillion| billion| million)?(?:%|st|nd|rd|th)?/g;

/** The numbers of an answer that none of its cells gives: as the cell prints, or as a year that the cell is about. */
export function unfoundedNumbers(assessment: Assessment, { answer, cells, figure }: Finding): string[] {
  const pointed = cells.map((cell) => cellAt(assessment, cell));
  const printed = new Set(
    pointed.flatMap(({ value, unit }) => (typeof value === 'number' ? [formatFigure(value, unit)] : [])),
  );
  const years = new Set(
    [figure?.period, ...pointed.flatMap(({ row, columnLabel }) => [columnLabel, ...Object.values(row)])].flatMap(
      (text) => String(text).match(/\b\d{4}\b/g) ?? [],
    ),
  );
  const labels = pointed.flatMap(({ row }) => (typeof row.label === 'string' ? [row.label] : []));
  const sentence = [assessment.region.label, ...labels].reduce((text, label) => text.replaceAll(label, ''), answer);
  return (sentence.match(printedNumber) ?? []).filter((number) => !printed.has(number) && !years.has(number));
}

/** What holds of every assessment, whatever the evidence. */
export function expectSound(assessment: Assessment): void {
  expect(improperValues(assessment)).toEqual([]);

  for (const { id, columns, rows } of tablesOf(assessment)) {
    const names = columns.map(({ name }) => name).sort();
    expect(new Set(names).size, id).toBe(names.length);
    expect(new Set(rows.map(({ key }) => key)).size, id).toBe(rows.length);
    for (const { key, ...cells } of rows) expect(Object.keys(cells).sort(), `${id}/${key}`).toEqual(names);
  }

  const caveatIds = assessment.caveats.map(({ id }) => id);
  expect(caveatIds).toEqual([...new Set(caveatIds)].sort());
  for (const finding of assessment.findings) {
    expect(caveatIds).toEqual(expect.arrayContaining([...finding.caveats]));
    expect(unfoundedNumbers(assessment, finding), finding.answer).toEqual([]);
    for (const cell of finding.cells) expect(cellAt(assessment, cell).value, JSON.stringify(cell)).not.toBeNull();
    if (finding.figure !== null) {
      const { value, unit } = cellAt(assessment, finding.cells[0]!);
      expect({ value, unit }).toEqual({ value: finding.figure.value, unit: finding.figure.unit });
    } else {
      expect(finding).toMatchObject({ cells: [], caveats: [], confidence: 'none' });
    }
  }

  const { standing, peers, destinations, products } = assessment.performance;
  for (const { rank, of, ties, leftOut, value, percentile } of standing.rows) {
    expect(of + leftOut).toBe(assessment.peers.members.length + (value === null ? 0 : 1));
    if (rank === null) expect({ value, percentile }).toEqual({ value: null, percentile: null });
    else expect(rank + ties).toBeLessThanOrEqual(of);
  }
  const own = peers.rows.find(({ key }) => key === assessment.region.code)!;
  expect([own.exportsRank, own.perHeadRank, own.growthRank]).toEqual(standing.rows.map(({ rank }) => rank));

  for (const parts of [destinations, products]) {
    const shares = (parts?.rows ?? []).map(({ share }) => share ?? 0);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-12);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  }

  const text = JSON.stringify(assessment);
  expect(assessmentSchema.safeParse(JSON.parse(text)).error?.issues).toBeUndefined();
  expect(JSON.parse(text)).toEqual(assessment);
}
