import type { Concordance, ConcordanceSource } from '../../codes/concordances/concordance.ts';
import type { ClassificationSystem, CubeMetadata, Edition, FlowBasis, Provenance } from '../../model/index.ts';

const systemOf = (edition: Edition) => edition.replace(/\d+$/, '') as ClassificationSystem;

function provenanceOf({ publisher, title, vintage, licence, derived, note }: ConcordanceSource): Provenance {
  const id = `concordance ${publisher} ${title} ${vintage}`.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  const notes = [note, derived ? 'Built from titles or codes, not taken from a published table.' : null];
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
  const { from, to, sources } = concordance;
  const known = new Map(metadata.provenance.map((one) => [one.id, one]));
  for (const one of sources.map(provenanceOf)) if (!known.has(one.id)) known.set(one.id, one);
  return {
    title: metadata.title === null ? null : `${metadata.title}, converted from ${from} to ${to}`,
    basis: convertedBasis(metadata.basis, concordance),
    measures: metadata.measures,
    provenance: [...known.values()],
  };
}
