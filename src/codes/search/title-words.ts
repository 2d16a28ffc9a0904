import { everydayWords } from './everyday-words.ts';
import { stopWords } from './stop-words.ts';
import { partsOf, singular } from './word-forms.ts';

/** A word under which a title is found. */
export interface TitleWord {
  /** As it stands in the title, folded. */
  readonly word: string;
  /** The same in the singular. */
  readonly stem: string;
  /** 1 for the subject of the title, less for what it is for, and least for what it leaves out. */
  readonly weight: number;
  /** Its place among the words that tell something, from 0. */
  readonly position: number;
}

export interface TitleWords {
  readonly words: readonly TitleWord[];
  /** The weights of all words that stand in the title, added up. */
  readonly length: number;
}

/** A title of the parts of something, `Motor vehicles; parts and accessories`, but not of something and its parts. */
const ofParts = /; parts\b(?!$|(?: and accessories)? (?:thereof|of such|of the foregoing))/i;
/** A title of what is left over: `Other motor vehicle dealers`. */
const ofLeftovers = /^(?:all )?other\b/i;

const weights = { qualifier: 0.6, purpose: 0.5, leftOut: 0.1, whole: 0.7, leftover: 0.9, alsoCalled: 0.9 };

/** Words after which others weigh less. */
const turns: ReadonlyMap<string, number> = new Map([
  ...['except', 'excluding', 'excl', 'without', 'not', 'than'].map((word) => [word, weights.leftOut] as const),
  ...['for', 'used', 'with', 'from', 'including'].map((word) => [word, weights.purpose] as const),
]);

/** Whether a word tells a title from others: words that all have do not, nor do the numbers of headings referred to. */
export function tells(word: string): boolean {
  return !stopWords.has(word) && !/^\d{4,}$/.test(word);
}

/** Where in a title the words stand: in its subject, in a qualifier, in a purpose, or in what is left out. */
class Scope {
  #segment: number;
  #factor = 1;
  #depth = 0;
  #beganAt = 0;
  #before = '';

  constructor(text: string) {
    this.#segment = ofParts.test(text) ? weights.whole : ofLeftovers.test(text) ? weights.leftover : 1;
  }

  /** What a word of this part weighs. */
  get weight(): number {
    return this.#segment * this.#factor;
  }

  /** Reads a mark and says whether it was one. */
  takesMark(mark: string): boolean {
    if (mark === '(') this.#depth++;
    else if (mark === ')') {
      this.#depth--;
      if (this.#depth < this.#beganAt) this.#factor = 1;
    } else if (mark === ';' || mark === ',') {
      if (this.#depth > 0) return true;
      if (this.#beganAt <= 0) this.#factor = 1;
      if (mark === ';') this.#segment = weights.qualifier;
    } else return false;
    return true;
  }

  /** Hears a word after which others mean something else. `Whether or not` and `more than` leave nothing out. */
  hear(word: string): void {
    const factor = turns.get(word) ?? 1;
    const isTurn = word === 'than' ? this.#before === 'other' : this.#before !== 'or';
    if (factor < this.#factor && isTurn) {
      this.#factor = factor;
      this.#beganAt = this.#depth;
    }
    this.#before = word;
  }
}

/**
 * The words of a title by which it is found, weighted by what they say of it: in `Horses; live, other than for breeding`
 * the first is the subject, the second qualifies it, and the last is what the code is not. Words that stand earlier weigh a
 * little more. Compounds are found in one word too, and so is what everyday English calls a thing.
 *
 * `stemOf` gives the singular of a word that tells something, and `null` for another.
 */
export function titleWords(title: string, stemOf: (word: string) => string | null): TitleWords {
  const standing: TitleWord[] = [];
  const further: TitleWord[] = [];
  let length = 0;
  const stand = (word: string, ofPart: number) => {
    const stem = stemOf(word);
    if (stem === null) return;
    const weight = ofPart / (1 + standing.length / 20);
    standing.push({ word, stem, weight, position: standing.length });
    length += weight;
  };
  const scope = new Scope(title);
  for (const part of partsOf(title, { marks: true })) {
    if (scope.takesMark(part)) continue;
    scope.hear(part);
    if (!part.includes('-')) {
      stand(part, scope.weight);
      continue;
    }
    const first = standing.length;
    for (const word of part.split('-')) stand(word, scope.weight);
    const word = part.replaceAll('-', '');
    for (const { weight, position } of standing.slice(first))
      further.push({ word, stem: singular(word), weight, position });
  }
  for (const { word, weight, position } of everydayWords(standing)) {
    further.push({ word, stem: singular(word), weight: weight * weights.alsoCalled, position });
  }
  return { words: further.length === 0 ? standing : [...standing, ...further], length };
}
