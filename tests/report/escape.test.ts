import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/report/clean-text.ts';
import { escapeHtml } from '../../src/report/escape-html.ts';
import { escapeMarkdown, escapeMarkdownCell } from '../../src/report/escape-markdown.ts';
import { anyText } from './any-text.ts';

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** What a Markdown renderer shows of escaped text. */
function rendered(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])|&(?:amp|lt|gt);/g, (match, escaped) => escaped ?? entities[match]);
}

describe('escapeHtml', () => {
  it('leaves nothing that begins a tag, ends an attribute or is read as another character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const escaped = escapeHtml(text);
        expect(escaped).not.toMatch(/[<>"']/);
        expect(escaped.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
        expect(escaped.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity]!)).toBe(cleanText(text));
      }),
    );
  });
});

describe('escapeMarkdown', () => {
  it.each([
    ['a|b', 'a\\|b'],
    ['<b>', '&lt;b&gt;'],
    ['AT&T', 'AT&amp;T'],
    ['Food & drink', 'Food & drink'],
    ['[x](javascript:y)', '\\[x\\](javascript:y)'],
    ['# no heading', '\\# no heading'],
    ['- no item', '\\- no item'],
    ['12. no item', '12\\. no item'],
    ['=== no heading', '\\=== no heading'],
    ['2.1% of all', '2.1% of all'],
  ])('of %j is %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('reads the same once rendered', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(rendered(escapeMarkdown(text))).toBe(cleanText(text));
        expect(rendered(escapeMarkdownCell(text))).toBe(cleanText(text));
      }),
    );
  });

  it('leaves no cell border, no tag, no code and no link', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const bare = escapeMarkdownCell(text).replace(/\\./g, '');
        expect(bare).not.toMatch(/[|<>`[\]*_~#{}]/);
      }),
    );
  });
});
