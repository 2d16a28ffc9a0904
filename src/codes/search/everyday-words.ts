import type { TitleWord } from './title-words.ts';

/**
 * What titles call a thing, in the singular and without the small words between, and what else people call it: British and
 * American spellings, trade terms and everyday words. It is portolan's own list, made to be found by, and defines no code.
 */
export const vocabulary: readonly (readonly [inTitles: string, alsoCalled: string])[] = [
  ['accumulator', 'battery'],
  ['aeroplane', 'airplane plane'],
  ['aluminium', 'aluminum'],
  ['aluminum', 'aluminium'],
  ['apparel', 'clothing clothes garments'],
  ['automatic data processing', 'computer laptop'],
  ['automobile', 'car auto'],
  ['beverage', 'drinks'],
  ['bovine animal', 'cattle'],
  ['colour', 'color'],
  ['colouring', 'coloring'],
  ['confectionery', 'candy sweets'],
  ['crude petroleum', 'oil'],
  ['diode transistor', 'semiconductor chip'],
  ['fertilizer', 'fertiliser'],
  ['fibre', 'fiber'],
  ['footwear', 'shoes'],
  ['gallus domesticus', 'chicken'],
  ['ground nut', 'peanut groundnut'],
  ['instrument appliance medical', 'device equipment'],
  ['integrated circuit', 'semiconductor chip microchip'],
  ['jewellery', 'jewelry'],
  ['jewelry', 'jewellery'],
  ['lift', 'elevator'],
  ['lorry', 'truck'],
  ['maize', 'corn'],
  ['meat bovine animal', 'beef'],
  ['meat sheep', 'lamb mutton'],
  ['meat swine', 'pork'],
  ['medical equipment', 'device'],
  ['medical instrument', 'device'],
  ['medical surgical instrument', 'device equipment'],
  ['medicament', 'medicine drug pharmaceutical'],
  ['medicine', 'drug'],
  ['motor car', 'automobile auto'],
  ['motor vehicle', 'automobile'],
  ['mould', 'mold'],
  ['petroleum gas', 'lng lpg'],
  ['pharmaceutical', 'drug medicine'],
  ['photosensitive semiconductor', 'solar'],
  ['photovoltaic', 'solar'],
  ['plough', 'plow'],
  ['soya bean', 'soybean'],
  ['soybean', 'soyabean'],
  ['spectacle', 'eyeglasses'],
  ['sulphur', 'sulfur'],
  ['swine', 'pig hog'],
  ['telephone', 'phone'],
  ['tire', 'tyre'],
  ['toilet preparation', 'cosmetics'],
  ['travel', 'tourism'],
  ['tyre', 'tire'],
  ['unmanned aircraft', 'drone'],
  ['vehicle transport good', 'truck lorry'],
  ['vulcanised', 'vulcanized'],
];

interface Phrase {
  readonly rest: readonly string[];
  readonly also: readonly string[];
}

function byFirstWord(): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const [inTitles, alsoCalled] of vocabulary) {
    const [first = '', ...rest] = inTitles.split(' ');
    phrases.set(first, [...(phrases.get(first) ?? []), { rest, also: alsoCalled.split(' ') }]);
  }
  return phrases;
}

let phrases: ReadonlyMap<string, readonly Phrase[]> | undefined;

/** What people call the things that a title names in words of its own, at the places of those. */
export function everydayWords(standing: readonly TitleWord[]): { word: string; weight: number; position: number }[] {
  phrases ??= byFirstWord();
  const found: { word: string; weight: number; position: number }[] = [];
  for (let i = 0; i < standing.length; i++) {
    const { stem, weight } = standing[i]!;
    const beginning = phrases.get(stem);
    if (beginning === undefined) continue;
    for (const { rest, also } of beginning) {
      if (!rest.every((word, k) => standing[i + 1 + k]?.stem === word)) continue;
      for (const word of also) {
        for (let position = i; position <= i + rest.length; position++) found.push({ word, weight, position });
      }
    }
  }
  return found;
}
