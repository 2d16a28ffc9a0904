import { t10mColumns } from './t10m.mjs';

const mask = '4294967295::ubigint';
const skewed = (column, size) =>
  `(floor(${size} * (hashed(i, ${column}) / 4294967296.0) * (hashed(i, ${column}) / 4294967296.0)) + 1)::bigint`;

/** A connection to a DuckDB in memory with T10M as its table `t`: texts as varchar, as a user would load them. */
export async function t10mInDuckDB(rowCount) {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const { dimensions } = t10mColumns(1);
  const texts = (name) => `[${dimensions[name].dictionary.map((text) => `'${text}'`).join(', ')}]`;
  for (const statement of [
    'create macro mix1(h) as xor(h, h >> 16)',
    `create macro mix2(h) as (h * 2246822507::ubigint) & ${mask}`,
    'create macro mix3(h) as xor(h, h >> 13)',
    `create macro mix4(h) as (h * 3266489909::ubigint) & ${mask}`,
    `create macro hashed(i, k) as mix1(mix4(mix3(mix2(mix1(xor((8 * i + k)::ubigint, ${0x5eed2026}::ubigint))))))`,
    `create table t as select
       list_extract(${texts('state')}, (hashed(i, 0) % 51 + 1)::bigint) as state,
       list_extract(${texts('hs6')}, ${skewed(1, 5300)}) as hs6,
       list_extract(${texts('country')}, ${skewed(2, 230)}) as country,
       (2010 + hashed(i, 3) % 15)::varchar as year,
       (1 + (hashed(i, 4) % 1000) * (hashed(i, 5) % 1000))::double as value
     from range(${rowCount}) r(i)`,
  ]) {
    await connection.run(statement);
  }
  return connection;
}
