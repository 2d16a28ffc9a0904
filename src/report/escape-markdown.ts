import { cleanText } from './clean-text.ts';

/**
 * Text from evidence, safe within a line of GitHub Markdown, a table cell above all: it ends no cell, opens no link,
 * emphasis, code or HTML, and reads the same once rendered.
 *
 * @example
 * escapeMarkdownCell('a|b <i> & c'); // 'a\\|b &lt;i&gt; & c'
 */
export function escapeMarkdownCell(text: string): string {
  return cleanText(text)
    .replace(/[\\`*_{}[\]|~#]/g, '\\$&')
    .replace(/&(?=[#\w])/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

/**
 * The same for text with which a line may begin, in a paragraph, a list item or a heading: it opens no list, heading,
 * quotation or rule there.
 *
 * @example
 * escapeMarkdown('2. from 1 - 3'); // '2\\. from 1 - 3'
 */
export function escapeMarkdown(text: string): string {
  return escapeMarkdownCell(text)
    .replace(/^[+=-]/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2');
}
