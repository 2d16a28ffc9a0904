import { PortolanError } from '../errors/index.ts';
import { type Evidence, evidenceNeeds, type FactId } from '../model/index.ts';
import { Cube } from './cube.ts';
import { isRecord, parseJson } from './plain-json.ts';

const lists = [
  'regions',
  'exporters',
  'programs',
  'surveyResponses',
  'relationships',
  'indicators',
  'provenance',
  'outcomes',
] as const;

/**
 * Evidence that `JSON.stringify` wrote, read back whole: its cubes are cubes again. The plain records are taken as they
 * are; to check what comes from elsewhere, parse the result with `evidenceSchema` of
 * `portolan/schemas`.
 *
 * @throws `INVALID_JSON`
 *
 * @example
 * evidenceFromJson(JSON.stringify(evidence)); // equal to `evidence`
 */
export function evidenceFromJson(json: unknown): Evidence {
  const plain = parseJson(json);
  if (!isRecord(plain) || !isRecord(plain.facts) || !isRecord(plain.productLabels)) {
    throw new PortolanError('INVALID_JSON', 'This is no evidence: it has no facts. Give what was written.', {
      path: 'facts',
    });
  }
  for (const name of lists) {
    if (!Array.isArray(plain[name])) {
      throw new PortolanError('INVALID_JSON', `The evidence has no list of ${name}. Give what was written.`, {
        path: name,
      });
    }
  }
  const known = new Set<string>(evidenceNeeds.map(({ id }) => id));
  const facts = Object.entries(plain.facts).map(([id, cube]) => {
    if (!known.has(id)) {
      throw new PortolanError('INVALID_JSON', `${id} is no kind of fact. Known are ${[...known].join(', ')}.`, {
        path: `facts.${id}`,
      });
    }
    return [id as FactId, Cube.fromJSON(cube)] as const;
  });
  return { ...(plain as unknown as Evidence), facts: Object.fromEntries(facts) };
}
