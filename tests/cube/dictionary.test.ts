import { describe, expect, it } from 'vitest';
import { Dictionary } from '../../src/cube/dictionary.ts';

/** Texts that the dictionary's hash can't tell apart: in each place stands one of two pairs of the same hash. */
function colliding(places: number): string[] {
  let texts = [''];
  for (let place = 0; place < places; place++) texts = texts.flatMap((text) => [`${text}Aa`, `${text}BB`]);
  return texts;
}

/** A dictionary that counts how often it looks at one of its texts. */
function counting(): { dictionary: Dictionary; steps: () => number } {
  const dictionary = new Dictionary();
  let steps = 0;
  const texts = new Proxy(dictionary.texts, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) steps++;
      return Reflect.get(target, key, receiver);
    },
  });
  Object.defineProperty(dictionary, 'texts', { value: texts });
  return { dictionary, steps: () => steps };
}

describe('Dictionary', () => {
  it('numbers texts in the order in which they are met', () => {
    const dictionary = new Dictionary();
    expect(['b', 'a', 'b', '', 'a', ''].map((text) => dictionary.codeOf(text))).toEqual([0, 1, 0, 2, 1, 2]);
    expect(dictionary.texts).toEqual(['b', 'a', '']);
  });

  it('remembers all texts as it grows', () => {
    const dictionary = new Dictionary();
    const texts = Array.from({ length: 100_000 }, (_, i) => `text ${i * 7919}`);
    texts.forEach((text, i) => {
      if (dictionary.codeOf(text) !== i) throw new Error(`${text} has the code of another text`);
    });
    expect(texts.every((text, i) => dictionary.codeOf(text) === i)).toBe(true);
    expect(dictionary.texts).toEqual(texts);
  });

  it('takes texts of prototypes for what they are', () => {
    const dictionary = new Dictionary();
    expect(['__proto__', 'constructor', '__proto__'].map((text) => dictionary.codeOf(text))).toEqual([0, 1, 0]);
  });

  it('looks at few texts for each, even where all collide', () => {
    const { dictionary, steps } = counting();
    const texts = colliding(12);
    for (const [i, text] of texts.entries()) expect(dictionary.codeOf(text)).toBe(i);
    for (const [i, text] of texts.entries()) expect(dictionary.codeOf(text)).toBe(i);
    // without a bound on probing it would be the square of 4,096
    expect(steps()).toBeLessThan(200 * texts.length);
    expect(steps()).toBeGreaterThan(texts.length);
  });

  it('keeps the codes of texts that collide when it grows', () => {
    const dictionary = new Dictionary();
    const crowd = colliding(8);
    const others = Array.from({ length: 20_000 }, (_, i) => `other ${i}`);
    const all = [...crowd, ...others];
    for (const text of all) dictionary.codeOf(text);
    expect(all.every((text, i) => dictionary.codeOf(text) === i)).toBe(true);
    expect(dictionary.texts).toHaveLength(all.length);
  });
});
