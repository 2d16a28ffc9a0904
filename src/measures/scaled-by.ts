/** Products between them have all their digits. */
const [leastProduct, greatestProduct] = [1e-290, 1e290];

/** figure · end / start, for a start above 0: what a figure would be with a rate. */
export function scaledBy(figure: number, end: number, start: number): number {
  const product = figure * end;
  return product > leastProduct && product < greatestProduct ? product / start : scaledApart(figure, end, start);
}

/** The same where the product may be no double, dividing first. A function of its own keeps the other short enough for compilers. */
function scaledApart(figure: number, end: number, start: number): number {
  if ((figure === 0 || end === 0) && !Number.isNaN(figure + end)) return 0;
  const larger = Math.max(figure, end);
  const smaller = Math.min(figure, end);
  return smaller / start > leastProduct ? (smaller / start) * larger : (larger / start) * smaller;
}
