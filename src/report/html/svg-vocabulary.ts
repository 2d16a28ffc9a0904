/** The elements a drawing may have: shapes, text, and what paints them. None of them loads or runs anything. */
const elements = new Set(
  (
    'svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan clipPath mask marker ' +
    'pattern linearGradient radialGradient stop'
  ).split(' '),
);

/** Whether a drawing may have an element of that name. */
export function isDrawingElement(name: string): boolean {
  return elements.has(name);
}

const knownEntity = /&(?:amp|lt|gt|quot|apos|#\d{1,7}|#[xX][\dA-Fa-f]{1,6});/g;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text an attribute stands for; `null` where it has a character reference that a drawing has no need of. */
export function attributeText(value: string): string | null {
  if (value.replace(knownEntity, '').includes('&')) return null;
  return value.replace(knownEntity, (entity) => {
    const name = entity.slice(1, -1);
    if (!name.startsWith('#')) return named[name]!;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  });
}

/** Why an attribute may not stand in a drawing; `null` where it may. */
export function attributeProblem(name: string, text: string): string | null {
  const lowerName = name.toLowerCase();
  if (lowerName.startsWith('on')) return `the event handler ${name}`;
  if (lowerName === 'src' || lowerName === 'xml:base') return `the attribute ${name}`;
  if (isReference(name)) return text.startsWith('#') ? null : `a reference to something outside it (${name})`;
  const lower = text.toLowerCase();
  if (lower.split('url(').some((rest, at) => at > 0 && !rest.startsWith('#')))
    return `a reference to something outside it (${name})`;
  if (/\\|image|src\(/.test(lower)) return `something that could load (${name})`;
  if (lowerName === 'style' && /\\|@|image|src\(|expression|binding|behavior|position/.test(lower))
    return 'a style that could load or run something';
  return null;
}

/** Whether the attribute refers to another element. */
export function isReference(name: string): boolean {
  const lowerName = name.toLowerCase();
  return lowerName === 'href' || lowerName === 'xlink:href';
}
