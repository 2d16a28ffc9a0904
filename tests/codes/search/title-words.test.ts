import { describe, expect, it } from 'vitest';
import { tells, titleWords } from '../../../src/codes/search/title-words.ts';
import { singular } from '../../../src/codes/search/word-forms.ts';

describe('singular', () => {
  it.each([
    ['vehicles', 'vehicle'],
    ['batteries', 'battery'],
    ['boxes', 'box'],
    ['glasses', 'glass'],
    ['dishes', 'dish'],
    ['watches', 'watch'],
    ['horses', 'horse'],
    ['courses', 'course'],
    ['houses', 'house'],
    ['knives', 'knife'],
    ['gases', 'gas'],
    ['pies', 'pie'],
    ['women', 'woman'],
    ['glass', 'glass'],
    ['apparatus', 'apparatus'],
    ['chassis', 'chassis'],
    ['gas', 'gas'],
    ['constructor', 'constructor'],
    ['', ''],
  ])('%s → %s', (word, expected) => {
    expect(singular(word)).toBe(expected);
  });

  it('has one form for each of them', () => {
    for (const word of ['vehicle', 'battery', 'box', 'glass', 'horse', 'knife', 'gas', 'apparatus']) {
      expect(singular(singular(word))).toBe(singular(word));
    }
  });
});

describe('titleWords', () => {
  const stemOf = (word: string) => (tells(word) ? singular(word) : null);
  const weights = (title: string) =>
    Object.fromEntries(titleWords(title, stemOf).words.map(({ stem, weight, position }) => [stem, [weight, position]]));
  const weightOf = (title: string, word: string) => weights(title)[word]?.[0] ?? 0;

  it('tells the subject from qualifiers, purposes and what is left out', () => {
    const found = weights('Horses; live, other than pure-bred breeding animals');
    expect(found).toMatchObject({ horse: [1, 0], live: [0.6 / 1.05, 1] });
    expect(found.breeding![0]).toBeLessThan(0.06);
    expect(found.animal![0]).toBeLessThan(0.06);
  });

  it('ends what is left out with its bracket, and in the open with the next comma', () => {
    expect(weightOf('Mining (except oil, gas) machinery', 'machinery')).toBeGreaterThan(0.8);
    expect(weightOf('Mining (except oil, gas) machinery', 'gas')).toBeLessThan(0.1);
    expect(weightOf('Vehicles; other than railway stock, and parts thereof', 'part')).toBeGreaterThan(0.5);
  });

  it('leaves nothing out by “whether or not” and “more than”', () => {
    expect(weightOf('Beans, whether or not broken', 'broken')).toBeGreaterThan(0.9);
    expect(weightOf('Swine weighing more than piglets', 'piglet')).toBeGreaterThan(0.8);
  });

  it('weighs a whole less where the title is of its parts, and leftovers less', () => {
    expect(weightOf('Motor vehicles; parts and accessories', 'motor')).toBe(0.7);
    expect(weightOf('Ships; parts thereof', 'ship')).toBe(1);
    expect(weightOf('Clocks; parts and accessories thereof', 'clock')).toBe(1);
    expect(weightOf('Other motor vehicle dealers', 'motor')).toBe(0.9);
  });

  it('gives compounds in one word too, and what people call a thing', () => {
    expect(Object.keys(weights('T-shirts'))).toEqual(['t', 'shirt', 'tshirt']);
    expect(Object.keys(weights('Soya beans'))).toEqual(['soya', 'bean', 'soybean']);
    expect(Object.keys(weights('Meat of swine'))).toEqual(expect.arrayContaining(['pork', 'pig']));
  });

  it('leaves out words that all titles have, and numbers of headings', () => {
    expect(Object.keys(weights('Articles of the kind n.e.c. in heading no. 8703, of fifteen kg'))).toEqual([
      'article',
      'fifteen',
      'kg',
    ]);
  });
});
