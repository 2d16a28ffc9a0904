import {
  fiftyStates,
  isMarket,
  marketLabel,
  parseRegionCode,
  regionKind,
  regionLabel,
  states,
} from '../codes/index.ts';
import { PortolanError } from '../errors/index.ts';
import type { CubeLike, Evidence, FactId, PeerGroup, Provenance, Region, RegionCode } from '../model/index.ts';
import { annualFacts, needOf } from './annual-facts.ts';
import { annualParts } from './annual-parts.ts';
import { type AnnualSeries, annualSeries, yearsOf } from './annual-series.ts';
import { assessedYears } from './assessed-years.ts';
import type { AssessmentOptions } from './assessment-options.ts';
import type { Breakdown } from './parts-tables.ts';
import { peerGroup } from './peer-group.ts';

/** The nation in the evidence: its own figures, or a region made of all states together. */
const nation: RegionCode = 'US';
const allStates: RegionCode = 'custom:all-states';

/** What step 1 reads from the evidence, checked. */
export interface PerformanceEvidence {
  readonly region: Region;
  readonly peers: PeerGroup;
  readonly years: readonly number[];
  readonly exports: AnnualSeries;
  readonly population: AnnualSeries;
  readonly breakdowns: readonly Breakdown[];
  /** The checked facts, by need. */
  readonly facts: { readonly [Fact in FactId]?: CubeLike | null };
  readonly labelOf: (region: RegionCode) => string;
}

function checkRegion(region: RegionCode, exports: AnnualSeries): void {
  const parsed = parseRegionCode(region);
  if (parsed.ok && yearsOf(exports, region).length > 0) return;
  const known = [...exports.keys()].sort();
  const suggestion = parsed.ok ? undefined : parsed.suggestion;
  throw new PortolanError(
    'UNKNOWN_REGION',
    `${parsed.ok ? `The evidence has no yearly exports of ${region}.` : parsed.reason}${suggestion === undefined ? '' : ` Did you mean ${suggestion}?`} The evidence has exports of ${known.slice(0, 60).join(', ')}.`,
    { path: 'options.region', details: { inEvidence: known, suggestion: suggestion ?? null } },
  );
}

function labeller({ regions }: Evidence): (region: RegionCode) => string {
  const labels = new Map(regions.map(({ code, label }) => [code, label]));
  return (region) => labels.get(region) ?? regionLabel(region);
}

/** Parts are shares of the totals, so they must count the same thing. */
function checkSameBasis(totals: CubeLike | null, fact: FactId, parts: CubeLike | null): void {
  const [one, other] = [totals?.metadata.basis, parts?.metadata.basis];
  if (!one || !other) return;
  const name = (['counts', 'valuation', 'series'] as const).find((key) => one[key] !== other[key]);
  if (name === undefined) return;
  throw new PortolanError(
    'METADATA_MISMATCH',
    `The facts exportsTotal and ${fact} differ in ${name}: ${one[name]} and ${other[name]}. Shares across them mean nothing: give facts of one kind.`,
    { path: `evidence.facts.${fact}.metadata.basis.${name}` },
  );
}

function breakdownOf(
  kind: Breakdown['kind'],
  facts: CubeLike | null,
  { region, years, totals, labelOf }: Pick<Breakdown, 'region' | 'totals' | 'labelOf'> & { years: readonly number[] },
): Breakdown[] {
  const dimension = kind === 'destinations' ? 'market' : 'product';
  const parts = annualParts(facts, dimension, [region]);
  const covered = years.filter((year) => parts.has(year));
  const [from, to] = [covered[0], covered.at(-1)];
  if (facts === null || from === undefined || to === undefined) return [];
  const stateCodes: readonly RegionCode[] = states.map(({ code }) => code);
  const inFacts = facts.dictionary('region');
  const inLastYear = facts.where({ period: String(to) }).dictionary('region');
  const [nationRegions, nationLabel]: [readonly RegionCode[], string] = inFacts.includes(nation)
    ? [[nation], 'the United States']
    : inFacts.includes(allStates)
      ? [[allStates], 'all states and areas together']
      : fiftyStates.every((code) => inLastYear.includes(code))
        ? [stateCodes, 'the sum of the states and areas in the evidence']
        : [[], ''];
  const nationParts = annualParts(facts, dimension, nationRegions);
  return [{ kind, region, parts, nation: nationParts, nationLabel, totals, from, to, labelOf }];
}

/**
 * Reads what step 1 needs.
 *
 * @throws `NO_FACTS` without exports, `UNKNOWN_REGION`, and what {@link annualFacts}, {@link peerGroup} and
 * {@link assessedYears} throw
 */
export function performanceEvidence(evidence: Evidence, options: AssessmentOptions): PerformanceEvidence {
  const { region } = options;
  const totals = annualFacts(evidence, 'exportsTotal');
  const exports = annualSeries(totals, 'valueUsd');
  if (exports.size === 0) {
    const { label, offeredBy } = needOf('exportsTotal');
    const parts = evidence.facts.exportsTotal?.dictionary('period') ?? [];
    const found = parts.length === 0 ? '' : ` What it has is no whole year: ${parts.slice(0, 3).join(', ')}…`;
    throw new PortolanError(
      'NO_FACTS',
      `The evidence has no ${label.toLowerCase()} (facts exportsTotal).${found} Gather them, from ${offeredBy.map(({ name }) => name).join(' or ')}.`,
      { path: 'evidence.facts.exportsTotal' },
    );
  }
  checkRegion(region, exports);
  const years = assessedYears(exports, region, options.years);
  const peers = peerGroup(region, options.peers, exports);
  const labelOf = labeller(evidence);

  const compared = [region, ...peers.members];
  const beside = [...new Set([region, nation, allStates, ...states.map(({ code }) => code)])];
  const markets = annualFacts(evidence, 'exportsByMarket', beside);
  const products = annualFacts(evidence, 'exportsByProduct', beside);
  checkSameBasis(totals, 'exportsByMarket', markets);
  checkSameBasis(totals, 'exportsByProduct', products);
  const people = annualFacts(evidence, 'population', compared);
  const counts = annualFacts(evidence, 'exporterCounts', [region]);

  const labelOfPart = (part: string) => {
    const given = Object.hasOwn(evidence.productLabels, part) ? evidence.productLabels[part] : undefined;
    return given ?? (isMarket(part) ? marketLabel(part) : part);
  };
  const common = { region, years, totals: exports, labelOf: labelOfPart };
  return {
    region: evidence.regions.find(({ code }) => code === region) ?? {
      code: region,
      label: regionLabel(region),
      kind: regionKind(region),
    },
    peers,
    years,
    exports,
    population: annualSeries(people, 'persons'),
    breakdowns: [...breakdownOf('destinations', markets, common), ...breakdownOf('products', products, common)],
    facts: {
      exportsTotal: totals,
      exportsByMarket: markets,
      exportsByProduct: products,
      population: people,
      exporterCounts: counts,
    },
    labelOf,
  };
}

/** The facts that stand behind the tables: those of the years assessed, and of a breakdown or a count only where there is one. */
function factsBehind({ region, years, facts, breakdowns }: PerformanceEvidence): (CubeLike | null | undefined)[] {
  const period = years.map(String);
  const has = (kind: Breakdown['kind']) => breakdowns.some((one) => one.kind === kind);
  return [
    facts.exportsTotal?.where({ period }),
    has('destinations') ? facts.exportsByMarket?.where({ period }) : null,
    has('products') ? facts.exportsByProduct?.where({ period }) : null,
    facts.population?.where({ period }),
    facts.exporterCounts?.where({ region: region.code }),
  ];
}

/** The sources of the figures used, those that their rows name or else all that their cube names. */
export function provenanceOf(evidence: PerformanceEvidence): readonly Provenance[] {
  const used = new Map<string, Provenance>();
  for (const cube of factsBehind(evidence)) {
    if (!cube || cube.rowCount === 0) continue;
    const named = cube.dimensions.includes('source') ? new Set(cube.dictionary('source')) : null;
    for (const provenance of cube.metadata.provenance) {
      if (named === null || named.has(provenance.id)) used.set(provenance.id, provenance);
    }
  }
  return [...used.values()];
}
