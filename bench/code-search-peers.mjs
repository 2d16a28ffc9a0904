/** What is measured in bench/code-search.mjs: it is bundled, and runs in Node and in a page. */
import MiniSearch from 'minisearch';
import { codeSearch } from '../src/codes/search/index.ts';
import { titles } from '../src/codes/titles.ts';

const peers = {
  portolan(lists) {
    const made = lists.map(([edition, rows]) => titles(edition, 'bench', () => rows));
    for (const list of made) list.entries();
    return { build: () => codeSearch(made), search: (index, query) => index.search(query) };
  },
  minisearch(lists) {
    const rows = lists.flatMap(([edition, rows]) =>
      rows.map(([code, title]) => ({ id: `${edition} ${code}`, edition, code, title })),
    );
    return {
      build() {
        const index = new MiniSearch({ fields: ['code', 'title'], storeFields: ['edition', 'code', 'title'] });
        index.addAll(rows);
        return index;
      },
      search: (index, query) =>
        index.search(query, { combineWith: 'AND', prefix: (_term, i, terms) => i === terms.length - 1 }).slice(0, 10),
    };
  },
};

/** Milliseconds of each building of the index and of each query, and the first hits of two queries. */
export function run(name, lists, typed, rounds) {
  const { build, search } = peers[name](lists);
  const builds = [];
  const times = [];
  let index;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    index = build();
    builds.push(performance.now() - start);
    for (const query of typed) {
      const start = performance.now();
      search(index, query);
      times.push(performance.now() - start);
    }
  }
  const first = (query) =>
    search(index, query)
      .slice(0, 5)
      .map(({ edition, code }) => `${edition} ${code}`)
      .join(', ');
  return { builds, times, first: [first('motor vehicles'), first('semiconductors')] };
}
