/** The sectors that take more than one pair of digits. */
const joint: readonly string[] = ['31-33', '44-45', '48-49'];

/** The code of the sector that has two digits: `31-33` for `32`. */
export function sectorOfDigits(digits: string): string {
  return joint.find((range) => digits >= range.slice(0, 2) && digits <= range.slice(3)) ?? digits;
}
