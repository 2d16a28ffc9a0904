import { PortolanError } from '../../errors/index.ts';
import { columnName } from '../column-name.ts';

/**
 * Refuses a header that has one of the columns asked for twice.
 *
 * @throws `WRONG_LAYOUT`
 */
export function refuseRepeated(
  columns: readonly string[],
  header: readonly string[],
  { namedIn }: { readonly namedIn: string },
): void {
  const names = header.map(columnName);
  const repeated = columns.find(
    (column) => names.indexOf(columnName(column)) !== names.lastIndexOf(columnName(column)),
  );
  if (repeated === undefined) return;
  throw new PortolanError(
    'WRONG_LAYOUT',
    `The header has the column "${repeated}" twice, and the two may differ. Rename one of them in the file.`,
    { path: namedIn, details: { repeated } },
  );
}
