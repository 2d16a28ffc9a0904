/**
 * Whether a NAICS code of any length stands for manufactured goods: sectors 31 to 33. State export figures are more
 * reliable for these than for others (METHODS, caveat C06).
 *
 * @example
 * isManufactured('336'); // true
 * isManufactured('111'); // false
 */
export function isManufactured(naics: string): boolean {
  return typeof naics === 'string' && /^3[1-3]\d{0,4}$/.test(naics);
}
