import type { Assessment } from '../../src/model/index.ts';
import { exampleAssessment } from './fixture-assessment.ts';

/** Texts that a report must survive: markup, formulas, control characters, marks that turn the writing. */
export const hostileLabels = [
  '<script>alert(1)</script>',
  '=HYPERLINK("http://example.com","click")',
  'a|b',
  '`code` [link](javascript:alert(1)) *bold* _under_',
  'line\nbreak\r\n| forged | row |',
  '"><img src=x onerror=alert(1)>',
  '+1+1',
  '@SUM(A1)',
  '-2+3',
  '\u202Ereversed\u0000\u001B[31m',
  '</td></tr></table><h1>out</h1>',
  '&amp; <!-- comment --> ]]>',
];

/** The example with a hostile label, title, note or sentence in every place that takes text from evidence. */
export function hostileAssessment(hostile = hostileLabels): Assessment {
  const text = (at: number) => hostile[at % hostile.length]!;
  const base = exampleAssessment();
  const relabel = <Row extends { readonly label: string }>(rows: readonly Row[]): readonly Row[] =>
    rows.map((row, at) => ({ ...row, label: text(at) }));
  const { performance } = base;
  return {
    ...base,
    region: { ...base.region, label: text(0) },
    peers: { ...base.peers, label: text(1) },
    performance: {
      ...performance,
      trend: {
        ...performance.trend,
        title: text(2),
        notes: hostile,
        columns: performance.trend.columns.map((column, at) => ({ ...column, label: text(at) })),
      },
      peers: { ...performance.peers, title: text(4), rows: relabel(performance.peers.rows) },
      destinations: {
        ...performance.destinations!,
        title: text(5),
        rows: relabel(performance.destinations!.rows),
        notes: hostile,
      },
      products: { ...performance.products!, rows: relabel(performance.products!.rows) },
    },
    findings: base.findings.map((finding, at) => ({ ...finding, question: text(at), answer: text(at + 1) })),
    caveats: base.caveats.map((caveat, at) => ({
      ...caveat,
      say: text(at),
      why: text(at + 1),
      source: text(at + 2),
      touches: [{ fact: text(at + 3), cells: { [text(at)]: hostile } }],
    })),
    notInEvidence: base.notInEvidence.map((missing, at) => ({
      ...missing,
      what: text(at),
      question: text(at + 1),
      offeredBy: [{ name: text(at + 2), publisher: text(at + 3), url: `https://example.com/"><b>${text(at)}` }],
    })),
    provenance: base.provenance.map((source, at) => ({
      ...source,
      publisher: text(at),
      dataset: text(at + 1),
      vintage: text(at + 2),
      licence: text(at + 3),
      note: text(at + 4),
      url: at === 0 ? `https://example.com/(a)?q=<b>|"${text(3)}` : 'javascript:alert(1)',
    })),
  };
}
