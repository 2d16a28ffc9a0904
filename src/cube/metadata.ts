import { PortolanError } from '../errors/index.ts';
import type { CubeMetadata, EditionSpan, FlowBasis, MeasureMetadata, Provenance } from '../model/index.ts';
import { sameData } from './same-data.ts';

/** Metadata with exactly the fields that it has, from those that are given. */
export function completeMetadata(given: Partial<CubeMetadata> = {}): CubeMetadata {
  const { title = null, basis = null, measures = {}, provenance = [] } = given;
  return { title, basis, measures, provenance };
}

function isCoded(period: string, { from, to }: EditionSpan): boolean {
  return (from === null || period.slice(0, from.length) >= from) && (to === null || period.slice(0, to.length) <= to);
}

/** Metadata without the editions in which none of the periods is coded; the same object where all are needed. */
export function metadataOfPeriods(metadata: CubeMetadata, periods: () => readonly string[]): CubeMetadata {
  const { basis } = metadata;
  if (!basis?.classified || basis.classified.editions.length < 2) return metadata;
  const inView = periods();
  const editions = basis.classified.editions.filter((span) => inView.some((period) => isCoded(period, span)));
  if (editions.length === basis.classified.editions.length || editions.length === 0) return metadata;
  return { ...metadata, basis: { ...basis, classified: { ...basis.classified, editions } } };
}

/** The spans of both in order of time, those of one edition that overlap joined into one. */
function mergeEditions(a: readonly EditionSpan[], b: readonly EditionSpan[]): EditionSpan[] {
  const startOf = ({ from }: EditionSpan) => from ?? '';
  const endOf = ({ to }: EditionSpan) => to ?? '\uffff';
  const merged: EditionSpan[] = [];
  const byStart = (one: EditionSpan, other: EditionSpan) =>
    Number(startOf(one) > startOf(other)) - Number(startOf(one) < startOf(other));
  for (const span of [...a, ...b].sort(byStart)) {
    const last = merged.at(-1);
    if (last === undefined || startOf(span) > endOf(last)) merged.push(span);
    else if (last.edition === span.edition) {
      merged[merged.length - 1] = { ...last, to: endOf(last) < endOf(span) ? span.to : last.to };
    } else {
      throw new PortolanError(
        'EDITION_MISMATCH',
        `One cube codes ${last.from ?? 'the past'}–${last.to ?? 'now'} in ${last.edition}, the other codes ${span.from ?? 'the past'}–${span.to ?? 'now'} in ${span.edition}. Convert one of them first, or keep them apart.`,
        { path: 'metadata.basis.classified.editions' },
      );
    }
  }
  return merged;
}

function mergeBasis(a: FlowBasis | null, b: FlowBasis | null): FlowBasis | null {
  if (sameData(a, b)) return a;
  if (
    a?.classified &&
    b?.classified &&
    a.classified.system === b.classified.system &&
    sameData({ ...a, classified: null }, { ...b, classified: null })
  ) {
    const { system, editions } = a.classified;
    return { ...a, classified: { system, editions: mergeEditions(editions, b.classified.editions) } };
  }
  throw new PortolanError(
    'METADATA_MISMATCH',
    'The cubes count different things: their direction, valuation, series or classification differ. Keep them apart.',
    { path: 'metadata.basis', details: { one: a, other: b } },
  );
}

function mergeProvenance(a: readonly Provenance[], b: readonly Provenance[]): readonly Provenance[] {
  const merged = [...a];
  for (const provenance of b) {
    const known = merged.find(({ id }) => id === provenance.id);
    if (known === undefined) merged.push(provenance);
    else if (!sameData(known, provenance)) {
      throw new PortolanError(
        'METADATA_MISMATCH',
        `Two different sources have the id ${provenance.id}. Give each source its own id.`,
        { path: 'metadata.provenance' },
      );
    }
  }
  return merged;
}

function described({ unit, additive }: MeasureMetadata): string {
  return `${unit}, ${additive ? 'additive' : 'not additive'}`;
}

/**
 * What two cubes mean together.
 *
 * @throws `METADATA_MISMATCH` where they count different things, `EDITION_MISMATCH` where the same time is coded twice
 */
export function mergeMetadata(a: CubeMetadata, b: CubeMetadata): CubeMetadata {
  for (const [name, measure] of Object.entries(b.measures)) {
    const known = Object.hasOwn(a.measures, name) ? a.measures[name] : undefined;
    if (known !== undefined && !sameData(known, measure)) {
      throw new PortolanError(
        'METADATA_MISMATCH',
        `The measure ${name} is ${described(known)} in one cube and ${described(measure)} in the other. Convert one of them first.`,
        { path: `metadata.measures.${name}` },
      );
    }
  }
  return {
    title: a.title ?? b.title,
    basis: mergeBasis(a.basis, b.basis),
    measures: { ...b.measures, ...a.measures },
    provenance: mergeProvenance(a.provenance, b.provenance),
  };
}
