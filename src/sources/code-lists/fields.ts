import { PortolanError } from '../../errors/index.ts';

/** Where a field of a row stands: a column, or several whose cells are put together in this order. */
export type FieldColumns = string | readonly string[];

/** The columns in which each field stands. */
export type Fields<Field extends string> = Readonly<Record<Field, FieldColumns>>;

const isColumn = (column: unknown) => typeof column === 'string' && column.trim() !== '';

export function columnsOf(field: FieldColumns): readonly string[] {
  return typeof field === 'string' ? [field] : field;
}

/** The columns of a field as a message names them. */
export function columnsText(field: FieldColumns): string {
  return columnsOf(field).join(' + ');
}

/**
 * The columns of fields, each of which must have one. A field that is left out is not read.
 *
 * @throws `INVALID_OPTION`
 */
export function checkedFields<Field extends string>(
  fields: { readonly [Name in Field]?: FieldColumns | undefined },
): Fields<Field> {
  for (const [field, given] of Object.entries<unknown>(fields)) {
    const columns: readonly unknown[] = Array.isArray(given) ? given : [given];
    if (columns.length > 0 && columns.every(isColumn)) continue;
    throw new PortolanError(
      'INVALID_OPTION',
      `The field ${field} names no column. Give its header, or a list of headers to be put together.`,
      { path: `options.columns.${field}` },
    );
  }
  return fields as Fields<Field>;
}
