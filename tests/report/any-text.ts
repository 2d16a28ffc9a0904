import fc from 'fast-check';
import { hostileLabels } from './hostile-assessment.ts';

/** Any text at all, with the pieces that break out of markup more often than chance would have them. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...hostileLabels, '\\', '\\|', '\\\\|', '|', '`', '<', '&', '&lt;', '"', "'", '\n', '-->', '$&'),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));
