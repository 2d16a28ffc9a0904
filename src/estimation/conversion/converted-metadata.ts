import type { Concordance, ConcordanceSource, WeightKind } from '../../codes/concordances/concordance.ts';
import type { ClassificationSystem, CubeMetadata, Edition, FlowBasis, Provenance } from '../../model/index.ts';

const systemOf = (edition: Edition) => edition.replace(/\d+$/, '') as ClassificationSystem;

/** Whether the concordance divides codes. It tells of the concordance alone, so that converted cubes can be joined. */
const divides = ({ links }: Concordance) => links.some(([code], i) => code === links[i - 1]?.[0]);

function provenanceOf(source: ConcordanceSource, weights: WeightKind | null): Provenance {
  const { publisher, title, vintage, licence, derived, note } = source;
  const named = `concordance ${publisher} ${title} ${vintage} ${weights ?? ''}`.trim();
  const id = named.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  const notes = [
    note,
    derived ? 'Built from titles or codes, not taken from a published table.' : null,
    weights === null ? null : `Values of codes with several targets were divided by weights of the kind ${weights}.`,
  ];
  const text = notes.filter((part) => part !== null).join(' ');
  return { id, publisher, dataset: title, vintage, retrieved: null, licence, ...(text !== '' && { note: text }) };
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
    const one = provenanceOf(source, isDivided ? (weights[i] ?? null) : null);
    if (!known.has(one.id)) known.set(one.id, one);
  });
  return {
    title: metadata.title === null ? null : `${metadata.title}, converted from ${from} to ${to}`,
    basis: convertedBasis(metadata.basis, concordance),
    measures: metadata.measures,
    provenance: [...known.values()],
  };
}
