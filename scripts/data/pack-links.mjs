/**
 * Links as src/codes/concordances/unpack-links.ts reads them: a list of words. A link has `from`, `to`, and may have `lines`,
 * `chosen` and `basis`. Sources are of one length. With `names`, targets are written as places in that list; `bases` lists
 * what links rest on, the commonest first.
 */
export function packLinks(links, { names, bases } = {}) {
  const words = [];
  let [before, token, targetsBefore] = ['', '', ''];
  for (const [from, own] of bySource(links)) {
    if (before !== '' && before.length !== from.length) throw new Error(`${from} is not as long as ${before}`);
    let word = from.slice(sharedStart(before, from));
    const picked = own.some(({ chosen }) => chosen);
    const mark = !picked && own.some(({ chosen }) => chosen === false) ? '?' : ':';
    const written = own.map((link) => ({ token: tokenOf(link, names), suffix: suffixOf(link, bases) }));
    const targets = mark + written.map((one) => one.token + one.suffix).join();
    if (targets === `:${from}`) {
      token = from;
    } else if (targets === targetsBefore) {
      word += '~';
    } else {
      const list = written.map((one) => {
        const shared = Math.min(9, sharedStart(token, one.token));
        token = one.token;
        return shared + token.slice(shared) + one.suffix;
      });
      word += mark + list.join();
    }
    [before, targetsBefore] = [from, targets];
    words.push(word);
  }
  return words;
}

/** Sources in order with their targets: the picked one first, then in order. */
function bySource(links) {
  const sources = new Map();
  for (const link of links) sources.set(link.from, [...(sources.get(link.from) ?? []), link]);
  const place = ({ chosen, to }) => (chosen ? '0' : '1') + to;
  for (const [from, own] of sources) {
    if (new Set(own.map(({ to }) => to)).size !== own.length) throw new Error(`${from} has one target twice`);
    if (own.filter(({ chosen }) => chosen).length > 1) throw new Error(`${from} has two picked targets`);
    own.sort((a, b) => (place(a) < place(b) ? -1 : 1));
  }
  return [...sources].sort(([a], [b]) => (a < b ? -1 : 1));
}

function sharedStart(a, b) {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared += 1;
  return shared;
}

function tokenOf({ to }, names) {
  const token = names === undefined ? to : names.indexOf(to).toString(36);
  if (!/^\w+$/.test(token)) throw new Error(`${to} can't be written as a target`);
  return token;
}

function suffixOf({ to, lines = 1, basis }, bases) {
  const place = basis === undefined ? 0 : bases.indexOf(basis);
  if (place < 0) throw new Error(`${to} rests on ${basis}, which is not listed`);
  return `${lines === 1 ? '' : `*${lines}`}${place === 0 ? '' : `@${place}`}`;
}
