export type { ErrorCode } from './error-code.ts';
export { PortolanError, type PortolanErrorDetails } from './portolan-error.ts';
