/**
 * The table T10M: ten million synthetic trade flows from one stateless hash, the same in any language and any order.
 * Checks: the sum of `value` is 2,495,641,291,591; 270,300 pairs of state and hs6; 175,950 triples of state, country, year.
 */
const states =
  'AK AL AR AZ CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY'.split(
    ' ',
  );
const products = Array.from({ length: 5300 }, (_, h) => String(10000 + 169 * h).padStart(6, '0'));
const countries = Array.from({ length: 230 }, (_, c) => `C${String(c).padStart(3, '0')}`);
const years = Array.from({ length: 15 }, (_, y) => String(2010 + y));

const seed = 0x5eed2026;

function hash(row, column) {
  let h = (8 * row + column) ^ seed;
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The first `rowCount` rows as codes with their dictionaries, and doubles. */
export function t10mColumns(rowCount = 10_000_000) {
  const state = new Uint8Array(rowCount);
  const hs6 = new Uint16Array(rowCount);
  const country = new Uint8Array(rowCount);
  const year = new Uint8Array(rowCount);
  const value = new Float64Array(rowCount);
  const qty = new Float64Array(rowCount);
  for (let i = 0; i < rowCount; i++) {
    const u = hash(i, 1) / 4294967296;
    const v = hash(i, 2) / 4294967296;
    state[i] = hash(i, 0) % 51;
    hs6[i] = Math.floor(5300 * u * u);
    country[i] = Math.floor(230 * v * v);
    year[i] = hash(i, 3) % 15;
    value[i] = 1 + (hash(i, 4) % 1000) * (hash(i, 5) % 1000);
    qty[i] = hash(i, 6) % 100000;
  }
  return {
    dimensions: {
      state: { dictionary: states, codes: state },
      hs6: { dictionary: products, codes: hs6 },
      country: { dictionary: countries, codes: country },
      year: { dictionary: years, codes: year },
    },
    measures: { value, qty },
  };
}

/** A dimension of T10M as one text a row, as a database driver or a parser hands it over. */
export function textsOf({ dictionary, codes }) {
  return Array.from(codes, (code) => dictionary[code]);
}
