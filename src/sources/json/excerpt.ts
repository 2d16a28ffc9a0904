const longest = 300;
const deepest = 4;

/** The beginning of a JSON value as text. Lists and objects that lie deep are shown as `…`, so that none is too deep. */
export function excerpt(value: unknown, depth = 0): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, longest));
  if (typeof value !== 'object' || value === null) return String(value);
  if (depth === deepest) return '…';
  const isList = Array.isArray(value);
  let text = isList ? '[' : '{';
  for (const [key, part] of isList ? value.entries() : Object.entries(value)) {
    if (text.length > longest) break;
    text += `${text.length > 1 ? ',' : ''}${isList ? '' : `${excerpt(key)}:`}${excerpt(part, depth + 1)}`;
  }
  return (text + (isList ? ']' : '}')).slice(0, longest);
}
