import type { Assessment } from '../model/index.ts';

/** What a report is written of: an assessment alone, or under the name `assessment` beside what follows from it. */
export type ReportSubject = Assessment | { readonly assessment: Assessment };

/** The assessment in what a caller wants reported. */
export function assessmentOf(subject: ReportSubject): Assessment {
  return 'assessment' in subject ? subject.assessment : subject;
}
