import { PortolanError } from '../errors/index.ts';

/** @throws `INVALID_OPTION` for an option that is none of its values */
export function checkChoice(value: unknown, choices: readonly string[], path: string): void {
  if (choices.includes(value as string)) return;
  throw new PortolanError(
    'INVALID_OPTION',
    `${path} is ${JSON.stringify(value)}. Say ${choices.map((choice) => `'${choice}'`).join(' or ')}.`,
    { path: `options.${path}` },
  );
}
