import { PortolanError } from '../errors/index.ts';
import { columnIndex } from './column-name.ts';

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

/** The error for a file that lacks columns; it says which are there. `namedIn` is the option that names the columns. */
export function missingColumns(
  columns: readonly string[],
  found: readonly string[],
  { namedIn = 'mapping' }: { readonly namedIn?: string } = {},
): PortolanError {
  const missing = columns.filter((column) => columnIndex(found, column) === -1);
  const names = found
    .filter((cell) => cell !== '')
    .slice(0, 40)
    .map((cell) => cell.slice(0, 60));
  return new PortolanError(
    'MISSING_COLUMN',
    `There is no column ${quoted(missing)}. Found were ${quoted(names) || 'none'}. Correct the names in ${namedIn === 'mapping' ? 'the mapping' : namedIn}, or the delimiter.`,
    { path: namedIn, details: { missing, found: names } },
  );
}
