import { attributeProblem, attributeText, isDrawingElement, isReference } from './svg-vocabulary.ts';

/** A drawing that can be put into a page, or why it can't. */
export type SafeSvg = { readonly ok: true; readonly svg: string } | { readonly ok: false; readonly reason: string };

const longest = 4_000_000;
const opening = /<([A-Za-z]+)/y;
const attribute = /\s+([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const openingEnd = /\s*(\/?)>/y;
const closing = /<\/([A-Za-z]+)\s*>/y;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

class Refusal {
  readonly reason: string;
  constructor(reason: string) {
    this.reason = reason;
  }
}

/**
 * Checks that an SVG is one drawing made of shapes and text alone, and gives it back with `prefix` before its ids, so
 * that several drawings stand in one page. It is read and written anew token by token, in time linear in its length:
 * what it does not know (scripts, event handlers, embedded HTML, styles, comments, references to other files) refuses it.
 */
export function safeSvg(svg: string, prefix: string): SafeSvg {
  try {
    return { ok: true, svg: rewrite(svg.trim(), prefix) };
  } catch (problem) {
    if (problem instanceof Refusal) return { ok: false, reason: problem.reason };
    throw problem;
  }
}

function rewrite(svg: string, prefix: string): string {
  if (svg.length > longest) throw new Refusal(`it is longer than ${longest} characters`);
  if (!/^<svg[\s/>]/.test(svg)) throw new Refusal('it does not begin with <svg');
  const written: string[] = [];
  const open: string[] = [];
  let at = 0;
  const read = (token: RegExp) => {
    token.lastIndex = at;
    const match = token.exec(svg);
    if (match !== null) at = token.lastIndex;
    return match;
  };
  while (at < svg.length) {
    if (written.length > 0 && open.length === 0) throw new Refusal('something stands after its end');
    const next = svg.indexOf('<', at);
    if (next === -1) break;
    written.push(svg.slice(at, next));
    at = next;

    const end = read(closing);
    if (end !== null) {
      if (open.pop() !== end[1]) throw new Refusal(`</${end[1]}> closes what is not open`);
      written.push(`</${end[1]}>`);
      continue;
    }
    const name = read(opening)?.[1];
    if (name === undefined) throw new Refusal('it holds a comment, a declaration or a stray <');
    if (!isDrawingElement(name)) throw new Refusal(`it holds the element <${name}>`);
    if (open.at(-1) === 'title' || open.at(-1) === 'desc') throw new Refusal('its title or description holds elements');
    written.push(`<${name}`);
    for (let found = read(attribute); found !== null; found = read(attribute)) {
      written.push(rewriteAttribute(found[1]!, found[2] ?? found[3] ?? '', prefix));
    }
    const tagEnd = read(openingEnd);
    if (tagEnd === null) throw new Refusal(`the tag <${name}> is not well formed`);
    if (tagEnd[1] === '') open.push(name);
    written.push(tagEnd[1] === '' ? '>' : '/>');
  }
  if (open.length > 0) throw new Refusal(`<${open.at(-1)}> is not closed`);
  return written.join('');
}

function rewriteAttribute(name: string, value: string, prefix: string): string {
  const text = attributeText(value);
  if (text === null) throw new Refusal(`the attribute ${name} holds an unknown character reference`);
  const problem = attributeProblem(name, text);
  if (problem !== null) throw new Refusal(`it holds ${problem}`);
  const own =
    name === 'id'
      ? prefix + text
      : isReference(name)
        ? `#${prefix}${text.slice(1)}`
        : text.replaceAll('url(#', `url(#${prefix}`);
  return ` ${name}="${own.replace(/[&<>"]/g, (character) => escapes[character]!)}"`;
}
