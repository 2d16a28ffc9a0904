import type { Concordance, ConcordanceSource, WeightKind } from '../../codes/concordances/concordance.ts';
import { sameData } from '../../cube/same-data.ts';
import type { ClassificationSystem, CubeMetadata, Edition, FlowBasis, Provenance } from '../../model/index.ts';
import { textHash } from './text-hash.ts';

const systemOf = (edition: Edition) => edition.replace(/\d+$/, '') as ClassificationSystem;

/** Whether the concordance divides codes. It tells of the concordance alone, so that converted cubes can be joined. */
const divides = ({ links }: Concordance) => links.some(([code], i) => code === links[i - 1]?.[0]);

/** Sources that differ in anything have different ids, so that cubes converted by them can be joined. */
function provenanceOf(source: ConcordanceSource, weights: WeightKind | null, { from, to }: Concordance): Provenance {
  const { publisher, title, vintage, licence, derived, note } = source;
  const named = ['concordance', publisher, title, vintage, from, 'to', to, derived ? 'derived' : '', weights ?? ''];
  const content = JSON.stringify([publisher, title, vintage, licence, derived, note, from, to, weights]);
  const id = [...named, textHash(content)]
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  const notes = [
    note,
    derived ? 'Built from titles or codes, not taken from a published table.' : null,
    weights === null ? null : `Values of codes with several targets were divided by weights of the kind ${weights}.`,
  ];
  const text = notes.filter((part) => part !== null).join(' ');
  return { id, publisher, dataset: title, vintage, retrieved: null, licence, ...(text !== '' && { note: text }) };
}

/** Adds a source that is not there yet; where another has its id, under the next that is free. */
function addProvenance(known: Map<string, Provenance>, one: Provenance): void {
  let added = one;
  for (let number = 2; known.has(added.id); number++) {
    if (sameData(known.get(added.id), added)) return;
    added = { ...one, id: `${one.id}-${number}` };
  }
  known.set(added.id, added);
}

function convertedBasis(basis: FlowBasis | null, { from, to }: Concordance): FlowBasis | null {
  if (basis === null) return null;
  const spans = basis.classified?.editions ?? [{ edition: from, from: null, to: null }];
  const editions = spans.filter(({ edition }) => edition === from).map((span) => ({ ...span, edition: to }));
  return { ...basis, classified: { system: systemOf(to), editions } };
}

/** What a converted cube means: coded in the other edition, in the years that were coded in the first, by these sources too. */
export function convertedMetadata(metadata: CubeMetadata, concordance: Concordance): CubeMetadata {
  const { from, to, sources, weights } = concordance;
  const isDivided = divides(concordance);
  const known = new Map(metadata.provenance.map((one) => [one.id, one]));
  sources.forEach((source, i) => {
    addProvenance(known, provenanceOf(source, isDivided ? (weights[i] ?? null) : null, concordance));
  });
  return {
    title: metadata.title === null ? null : `${metadata.title}, converted from ${from} to ${to}`,
    basis: convertedBasis(metadata.basis, concordance),
    measures: metadata.measures,
    provenance: [...known.values()],
  };
}
