// the port

// files as sources
export { csv } from './csv/csv.ts';
// files as cubes
export { readCsv } from './csv/read-csv.ts';
export type { FileSourceOptions } from './file-source.ts';
export { gather } from './gather/gather.ts';
export type { Fetch, Input } from './input/input.ts';
export { json } from './json/json.ts';
export { type JsonOptions, readJson } from './json/read-json.ts';
export { type Limits, limited } from './limited.ts';
export type { FactMapping } from './mapping/fact-mapping.ts';
// how columns become facts
export type { CellKind, CellParser, DimensionMapping, Mapping, MeasureMapping, NamedUnit } from './mapping/mapping.ts';
export type { Years } from './of-years.ts';
export type { ReadOptions, ReadProgress } from './read-options.ts';
// rows that were not taken
export type { CellRefusal, Refusal, RejectedRows, Rejection, RejectionReason } from './rejection.ts';
export type {
  GatherOptions,
  GatherProgress,
  GatherRequest,
  Source,
  SourceContext,
  SourceRecords,
  SourceReply,
  SourceRequest,
} from './source.ts';
export type { OwnDimension, TableRead } from './table-read.ts';
