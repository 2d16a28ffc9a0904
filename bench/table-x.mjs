/**
 * The table X of exports: 250 countries × 5,000 products from one stateless hash, the same in any language.
 * Checks: 54.99 percent of the cells above zero, sum 58,532,714,965, 236,070 cells with RCA ≥ 1.
 */
const seed = 0xecec0001;

function unit(cell, draw) {
  let h = (8 * cell + draw) ^ seed;
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

const labels = (letter, count) => Array.from({ length: count }, (_, i) => `${letter}${String(i).padStart(4, '0')}`);

/** Labels and values, row after row. */
export function tableX(countries = 250, products = 5000) {
  const values = new Float64Array(countries * products);
  for (let c = 0; c < countries; c++) {
    for (let p = 0; p < products; p++) {
      const cell = products * c + p;
      const [dc, sp] = [(c + 1) / countries, (p + 1) / products];
      if (unit(cell, 0) >= 0.4 + 0.6 * dc * (1 - sp)) continue;
      const u = unit(cell, 1);
      const t = u * u * u;
      values[cell] = 1 + Math.floor(1e6 * (t * t) * (0.05 + dc));
    }
  }
  return { countries: labels('c', countries), products: labels('p', products), values };
}
