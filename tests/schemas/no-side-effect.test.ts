import { expect, it } from 'vitest';
import * as z from 'zod/mini';

it('loading the schemas leaves the settings of zod to the host', async () => {
  const before = { ...z.config() };
  await import('../../src/schemas/index.ts');
  expect(z.config()).toEqual(before);
  expect(z.string().safeParse(1).error?.issues[0]?.message).toBe('Invalid input');
});
