import { escapeHtml } from '../escape-html.ts';

/** HTML that is safe to write as it stands. Only {@link html} and {@link trusted} make it. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

type Content = string | number | Markup | readonly Content[] | null;

function write(content: Content): string {
  if (content === null) return '';
  if (content instanceof Markup) return content.toString();
  return Array.isArray(content) ? content.map(write).join('') : escapeHtml(String(content));
}

/** A piece of HTML. Every text put into it is escaped, unless it is markup itself; `null` leaves nothing. */
export function html(pieces: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(pieces.map((piece, at) => (at === 0 ? piece : write(contents[at - 1]!) + piece)).join(''));
}

/** Marks a text as safe: constants of the project, and SVG that has been checked. Never text from evidence. */
export function trusted(text: string): Markup {
  return new Markup(text);
}
