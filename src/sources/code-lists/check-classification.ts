import { PortolanError } from '../../errors/index.ts';

/** @throws `INVALID_OPTION` for what is no list of codes */
export function checkClassification(value: unknown, path: string): void {
  const given = value as { readonly parse?: unknown; readonly codes?: unknown } | null | undefined;
  if (typeof given?.parse === 'function' && typeof given.codes === 'function') return;
  throw new PortolanError('INVALID_OPTION', `The ${path} is no classification. Give one, such as hs2017.`, {
    path: `options.${path}`,
  });
}
