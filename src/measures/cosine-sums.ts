/** A cosine over the places that both lists know. */
export interface CosineSums {
  /** `null` where one of the lists is 0 everywhere. */
  readonly similarity: number | null;
  /** How many places one of the lists lacks. */
  readonly missing: number;
}

/** The cosine of two lists of one length over the places known in both; `NaN` is missing. */
export function cosineOf(first: Float64Array, second: Float64Array): CosineSums {
  let missing = 0;
  let largestFirst = 0;
  let largestSecond = 0;
  for (let i = 0; i < first.length; i++) {
    const a = Math.abs(first[i]!);
    const b = Math.abs(second[i]!);
    if (Number.isNaN(a) || Number.isNaN(b)) missing += 1;
    else {
      if (a > largestFirst) largestFirst = a;
      if (b > largestSecond) largestSecond = b;
    }
  }
  if (largestFirst === 0 || largestSecond === 0) return { similarity: null, missing };
  // over the largest, so that no square overflows or vanishes
  let both = 0;
  let ofFirst = 0;
  let ofSecond = 0;
  for (let i = 0; i < first.length; i++) {
    const a = first[i]! / largestFirst;
    const b = second[i]! / largestSecond;
    if (Number.isNaN(a) || Number.isNaN(b)) continue;
    both += a * b;
    ofFirst += a * a;
    ofSecond += b * b;
  }
  return { similarity: Math.max(-1, Math.min(1, both / Math.sqrt(ofFirst * ofSecond))), missing };
}
