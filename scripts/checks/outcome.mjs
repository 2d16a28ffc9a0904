/**
 * What a step of `npm test` found.
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly string[]} failures What to print about those that failed.
 * @property {readonly string[]} reasons What was skipped, and why.
 * @property {string} [note] Figures worth printing when all is well.
 */

/** Thrown by a check that can't run on this machine; the message says why. */
export class Skipped extends Error {}

/**
 * Runs named checks one after another. A check passes unless it throws.
 * @param {Readonly<Record<string, () => unknown>>} checks
 * @returns {Promise<Outcome>}
 */
export async function runAll(checks) {
  const failures = [];
  const reasons = [];
  for (const [name, check] of Object.entries(checks)) {
    try {
      await check();
    } catch (error) {
      (error instanceof Skipped ? reasons : failures).push(`${name}: ${error.message}`);
    }
  }
  const passed = Object.keys(checks).length - failures.length - reasons.length;
  return { passed, failed: failures.length, skipped: reasons.length, failures, reasons };
}
