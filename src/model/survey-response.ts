import type { RegionCode } from './region.ts';

/** An answer as given: a choice, several choices, a figure or free text. `null` means the question was left open. */
export type SurveyAnswer = string | readonly string[] | number | null;

/** What one company or one provider said in a survey or an interview. */
export interface SurveyResponse {
  readonly id: string;
  readonly respondent: 'exporter' | 'non-exporter' | 'provider';
  readonly mode: 'survey' | 'interview';
  /** The day it was given, `2026-03-30`. */
  readonly date: string;
  readonly region: RegionCode;
  /** Answers by the id of the question. */
  readonly answers: Readonly<Record<string, SurveyAnswer>>;
  /** How many companies of the population this response stands for; 1 where no weights were made. */
  readonly weight: number;
  /** Id of the {@link Provenance} it came from. */
  readonly source: string;
}
