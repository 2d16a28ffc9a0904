const irregular: ReadonlyMap<string, string> = new Map([
  ['buses', 'bus'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['gases', 'gas'],
  ['geese', 'goose'],
  ['halves', 'half'],
  ['hooves', 'hoof'],
  ['knives', 'knife'],
  ['leaves', 'leaf'],
  ['lenses', 'lens'],
  ['men', 'man'],
  ['mangoes', 'mango'],
  ['potatoes', 'potato'],
  ['scarves', 'scarf'],
  ['shelves', 'shelf'],
  ['skis', 'ski'],
  ['teeth', 'tooth'],
  ['tomatoes', 'tomato'],
  ['viruses', 'virus'],
  ['wolves', 'wolf'],
  ['women', 'woman'],
]);

/**
 * A word of a title or a query as one form for singular and plural: `vehicles` and `vehicle`, `batteries` and `battery`.
 * The word is in lower case, without accents.
 */
export function singular(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined || word.length < 4 || !word.endsWith('s')) return known ?? word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|us|is)$/.test(word)) return word;
  return /(?:ss|x|ch|sh|zz)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

const plain = /^[\x20-\x7e]*$/;
const plainWords = /[a-z0-9]+(?:-[a-z0-9]+)*/g;
const plainParts = /[a-z0-9]+(?:-[a-z0-9]+)*|[;,()]/g;
const words = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
const parts = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*|[;,()]/gu;

/**
 * The words of a text in lower case, without accents and apostrophes, so that `Men’s` reads as `mens`; compounds with their
 * hyphens. If asked for, the marks that divide a title too.
 */
export function partsOf(text: string, { marks }: { readonly marks: boolean }): readonly string[] {
  if (plain.test(text)) {
    return (
      text
        .replaceAll("'", '')
        .toLowerCase()
        .match(marks ? plainParts : plainWords) ?? []
    );
  }
  const folded = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase();
  return folded.match(marks ? parts : words) ?? [];
}
