import {
  type Caveat,
  type CaveatSeverity,
  type CaveatTouch,
  type Confidence,
  evidenceNeeds,
} from '../../model/index.ts';
import { cleanText } from '../clean-text.ts';
import { listValues } from '../year-span.ts';

const severityNames: Readonly<Record<CaveatSeverity, string>> = { block: 'Block', warn: 'Warning', note: 'Note' };

/** The severity for a reader; a block that was let through says so. */
export function severityName({ severity, allowed }: Caveat): string {
  return severity === 'block' && allowed ? 'Block, allowed' : severityNames[severity];
}

/** Caveats of one severity. */
export interface CaveatGroup {
  readonly name: string;
  readonly severity: CaveatSeverity;
  readonly caveats: readonly Caveat[];
}

/** Caveats by severity, the gravest first. */
export function caveatGroups(caveats: readonly Caveat[]): readonly CaveatGroup[] {
  return (['block', 'warn', 'note'] as const).flatMap((severity) => {
    const own = caveats.filter((caveat) => caveat.severity === severity);
    return own.length === 0 ? [] : [{ name: severityName(own[0]!), severity, caveats: own }];
  });
}

const confidenceNames: Readonly<Record<Confidence, string>> = {
  high: 'High confidence',
  medium: 'Medium confidence',
  low: 'Low confidence',
  none: 'Not answered by the evidence',
};

/** The confidence for a reader. */
export function confidenceName(confidence: Confidence): string {
  return confidenceNames[confidence];
}

function describeTouch({ fact, cells }: CaveatTouch): string {
  const name = evidenceNeeds.find((need) => need.id === fact)?.label ?? fact;
  const places = Object.entries(cells).map(([dimension, values]) => `${dimension} ${listValues(values)}`);
  return cleanText(places.length === 0 ? name : `${name} (${places.join('; ')})`);
}

/** Joins touches of one fact that differ in the values of one dimension alone. */
function joinTouches(touches: readonly CaveatTouch[], dimension: string): readonly CaveatTouch[] {
  const joined = new Map<string, CaveatTouch>();
  for (const touch of touches) {
    const { [dimension]: values, ...rest } = touch.cells;
    const id = JSON.stringify([touch.fact, values === undefined, Object.entries(rest).sort()]);
    const before = joined.get(id)?.cells[dimension] ?? [];
    const cells = values === undefined ? rest : { ...rest, [dimension]: [...new Set([...before, ...values])] };
    joined.set(id, { fact: touch.fact, cells });
  }
  return [...joined.values()];
}

/** The facts and cells that a caveat touches, for a reader: `Goods exports by region and year (period 2016–2025)`. */
export function describeTouches({ touches }: Caveat): string {
  const dimensions = [...new Set(touches.flatMap(({ cells }) => Object.keys(cells)))];
  return dimensions.reduce(joinTouches, touches).map(describeTouch).join('; ');
}
