import { PortolanError } from '../errors/index.ts';

export function refuseOption(message: string, path: string): never {
  throw new PortolanError('INVALID_OPTION', message, { path });
}
