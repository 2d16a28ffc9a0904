import { PortolanError } from '../errors/index.ts';
import type { Classified, CubeMetadata, FlowBasis, Provenance } from '../model/index.ts';

const empty: CubeMetadata = { title: null, basis: null, measures: {}, provenance: [] };

/** Metadata with every field, from those that are given. */
export function completeMetadata(given: Partial<CubeMetadata> = {}): CubeMetadata {
  return { ...empty, ...given };
}

function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function mergeClassified(a: Classified, b: Classified): Classified {
  if (sameJson(a, b)) return a;
  const spans = [...a.editions];
  for (const span of b.editions) {
    if (spans.some((known) => sameJson(known, span))) continue;
    const clash = spans.find(
      (known) => (known.from ?? '') <= (span.to ?? '\uffff') && (span.from ?? '') <= (known.to ?? '\uffff'),
    );
    if (clash !== undefined) {
      throw new PortolanError(
        'EDITION_MISMATCH',
        `One cube codes ${span.from ?? 'the past'}–${span.to ?? 'now'} in ${span.edition}, the other codes ${clash.from ?? 'the past'}–${clash.to ?? 'now'} in ${clash.edition}. Convert one of them first, or keep them apart.`,
        { path: 'metadata.basis.classified.editions' },
      );
    }
    spans.push(span);
  }
  spans.sort((one, other) => ((one.from ?? '') < (other.from ?? '') ? -1 : 1));
  return { system: a.system, editions: spans };
}

function mergeBasis(a: FlowBasis | null, b: FlowBasis | null): FlowBasis | null {
  if (sameJson(a, b)) return a;
  if (
    a?.classified &&
    b?.classified &&
    a.classified.system === b.classified.system &&
    sameJson({ ...a, classified: null }, { ...b, classified: null })
  ) {
    return { ...a, classified: mergeClassified(a.classified, b.classified) };
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
    else if (!sameJson(known, provenance)) {
      throw new PortolanError(
        'METADATA_MISMATCH',
        `Two different sources have the id ${provenance.id}. Give each source its own id.`,
        { path: 'metadata.provenance' },
      );
    }
  }
  return merged;
}

/**
 * What two cubes mean together.
 *
 * @throws `METADATA_MISMATCH` where they count different things, `EDITION_MISMATCH` where the same time is coded twice
 */
export function mergeMetadata(a: CubeMetadata, b: CubeMetadata): CubeMetadata {
  for (const [name, measure] of Object.entries(b.measures)) {
    const known = a.measures[name];
    if (known !== undefined && !sameJson(known, measure)) {
      throw new PortolanError(
        'METADATA_MISMATCH',
        `The measure ${name} is in ${known.unit} in one cube and in ${measure.unit} in the other. Convert one of them first.`,
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
