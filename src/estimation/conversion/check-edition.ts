import { PortolanError } from '../../errors/index.ts';
import type { CubeLike, Edition, EditionSpan } from '../../model/index.ts';

function spanOf(period: string, spans: readonly EditionSpan[]): EditionSpan | undefined {
  const year = /^\d{4}/.exec(period)?.[0];
  if (year === undefined) return undefined;
  return spans.find(
    ({ from, to }) => (from === null || year >= from.slice(0, 4)) && (to === null || year <= to.slice(0, 4)),
  );
}

const years = ({ from, to }: EditionSpan) => (from === to ? `${from}` : `${from ?? 'the past'}–${to ?? 'now'}`);

function refuse(problem: string, details: Readonly<Record<string, unknown>>, path = 'concordance.from'): never {
  throw new PortolanError('EDITION_MISMATCH', problem, { path, details });
}

function checkSpans(cube: CubeLike, spans: readonly EditionSpan[], edition: Edition, period: string | undefined): void {
  const named = spans.map((span) => `${years(span)} in ${span.edition}`).join(', ');
  const own = spans.filter((span) => span.edition === edition);
  if (own.length === 0) {
    refuse(
      `The cube is coded ${named || 'in no edition'}, and the concordance is from ${edition}. Take a concordance from the edition of the cube.`,
      { edition, spans },
    );
  }
  const advice = `Keep ${own.map(years).join(' and ')}, or convert each span by a concordance of its own and join the results.`;
  if (period === undefined) {
    if (own.length === spans.length) return;
    refuse(
      `The cube is coded ${named}, and without a dimension of periods nothing tells these apart. ${advice}`,
      { edition, spans },
      'options.period',
    );
  }
  const foreign = cube.dictionary(period).filter((text) => spanOf(text, spans)?.edition !== edition);
  if (foreign.length === 0) return;
  const [first] = foreign as [string];
  const found = spanOf(first, spans);
  const coded = found === undefined ? 'nothing says how it is coded' : `it is coded in ${found.edition}`;
  const others = foreign.length === 1 ? '' : `, and so for ${foreign.length - 1} more`;
  refuse(
    `The concordance is from ${edition}, but the cube has facts of ${JSON.stringify(first)} and ${coded}${others}. ${advice}`,
    { edition, periods: foreign, spans },
  );
}

/**
 * Refuses a cube whose facts in view are not all coded in the edition that a concordance is from. What the cube says of
 * itself counts first; where it says nothing, what the caller states does.
 *
 * @throws `EDITION_MISMATCH`
 */
export function checkEdition(
  cube: CubeLike,
  edition: Edition,
  stated: Edition | undefined,
  period: string | undefined,
): void {
  if (stated !== undefined && stated !== edition) {
    refuse(
      `The products are stated to be coded in ${stated}, and the concordance is from ${edition}. Take one from ${stated}.`,
      { edition, stated },
      'options.edition',
    );
  }
  const spans = cube.metadata.basis?.classified?.editions;
  if (spans !== undefined) checkSpans(cube, spans, edition, period);
  else if (stated === undefined) {
    refuse(
      `The cube does not say in which edition its products are coded. If it is ${edition}, give the option edition: '${edition}'; of a cube that was converted before, it is result.to of that conversion.`,
      { edition },
      'options.edition',
    );
  }
}
