import type { CubeLike } from './cube-like.ts';
import type { FactId } from './evidence-needs.ts';
import type { Exporter } from './exporter.ts';
import type { Indicator } from './indicator.ts';
import type { Program } from './program.ts';
import type { Provenance } from './provenance.ts';
import type { Region } from './region.ts';
import type { Relationship } from './relationship.ts';
import type { SurveyResponse } from './survey-response.ts';

/** What one source did when it was asked. */
export interface SourceOutcome {
  readonly source: string;
  readonly status: 'complete' | 'partial' | 'failed';
  readonly facts: readonly FactId[];
  readonly rowsRead: number;
  readonly rowsRejected: number;
  /** The error that ended it, or the reason why it is partial; `null` when complete. It never holds a key. */
  readonly problem: string | null;
}

/** All facts of one assessment, each with its provenance. Plain data around cubes: it can be written to JSON and read back. */
export interface Evidence {
  /** Facts in columns, by the need that they serve. A need without an entry is not in the evidence. */
  readonly facts: { readonly [Fact in FactId]?: CubeLike };
  /** The regions that the facts speak of. */
  readonly regions: readonly Region[];
  /** Labels of products, by code, where the facts are by product. */
  readonly productLabels: Readonly<Record<string, string>>;
  readonly exporters: readonly Exporter[];
  readonly programs: readonly Program[];
  readonly surveyResponses: readonly SurveyResponse[];
  readonly relationships: readonly Relationship[];
  readonly indicators: readonly Indicator[];
  /** Sources of the plain records above; cubes carry their own. */
  readonly provenance: readonly Provenance[];
  /** What each source did when the evidence was gathered. */
  readonly outcomes: readonly SourceOutcome[];
}
