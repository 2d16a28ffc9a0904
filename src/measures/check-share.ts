import { PortolanError } from '../errors/index.ts';

/** @throws `INVALID_OPTION` unless it lies between 0 and 1 and is neither */
export function checkShare(value: number, path: string): void {
  if (value > 0 && value < 1) return;
  throw new PortolanError('INVALID_OPTION', `${path} is ${value}. Give a share between 0 and 1, such as 0.95.`, {
    path: `options.${path}`,
  });
}
