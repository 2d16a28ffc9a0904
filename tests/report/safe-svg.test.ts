import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeSvg } from '../../src/report/html/safe-svg.ts';

const drawing = (content: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${content}</svg>`;

describe('safeSvg', () => {
  it('gives a drawing back as it is', () => {
    const svg = drawing('<g fill="none" style="pointer-events: none"><text x="1">A &amp; B</text><path d="M0,0"/></g>');
    expect(safeSvg(svg, 'a-')).toEqual({ ok: true, svg });
  });

  it('puts the prefix before ids and references to them, so that drawings share a page', () => {
    const svg = drawing(
      '<defs><clipPath id="clip0"><rect/></clipPath></defs><g clip-path="url(#clip0)"><use href="#clip0"/></g>',
    );
    expect(safeSvg(svg, 'trend-')).toEqual({
      ok: true,
      svg: svg
        .replace('id="clip0"', 'id="trend-clip0"')
        .replace('url(#clip0)', 'url(#trend-clip0)')
        .replace('"#clip0"', '"#trend-clip0"'),
    });
  });

  it('closes quotes and escapes what attributes hold', () => {
    const result = safeSvg(drawing(`<g aria-label='5 &gt; "4" &#38; &#x3C;'/>`), '');
    expect(result).toEqual({ ok: true, svg: drawing('<g aria-label="5 &gt; &quot;4&quot; &amp; &lt;"/>') });
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script in capitals', '<SCRIPT>alert(1)</SCRIPT>'],
    ['an event handler', '<g onload="alert(1)"/>'],
    ['an event handler in capitals', '<g ONCLICK="alert(1)"/>'],
    ['embedded HTML', '<foreignObject><p>x</p></foreignObject>'],
    ['a picture', '<image href="https://example.com/a.png"/>'],
    ['a link', '<a href="javascript:alert(1)"><text>x</text></a>'],
    ['a reference to a script', '<use href="javascript:alert(1)"/>'],
    ['a reference to another file', '<use xlink:href="https://example.com/a.svg#b"/>'],
    ['a reference to data', '<use href="data:image/svg+xml,x"/>'],
    ['a paint from another file', '<rect fill="url(https://example.com/a.svg#b)"/>'],
    ['a hidden paint from another file', '<rect fill="u&#114;l(https://example.com/a)"/>'],
    ['a style from another file', '<rect style="background: URL(//example.com)"/>'],
    ['a style with an escape', '<rect style="background: u\\72l(//example.com)"/>'],
    ['a style with a picture', '<rect style="background-image: image-set(&quot;//example.com&quot; 1x)"/>'],
    ['a character reference by name', '<rect fill="url&lpar;//example.com)"/>'],
    ['a base address', '<g xml:base="https://example.com/"/>'],
    ['an animation', '<set attributeName="href" to="javascript:alert(1)"/>'],
    ['a style sheet', '<style>@import "//example.com"</style>'],
    ['a comment', '<!-- x -->'],
    ['a declaration', '<!DOCTYPE svg>'],
    ['an instruction', '<?xml-stylesheet href="//example.com"?>'],
    ['a section of characters', '<![CDATA[<script>]]>'],
    ['a tag inside an attribute', '<g class="</title><script>"/>'],
    ['an attribute without quotes', '<g class=a/>'],
    ['elements in a title', '<title><g/></title>'],
    ['an end without a beginning', '</g>'],
    ['a beginning without an end', '<g>'],
    ['crossed elements', '<g><text></g></text>'],
    ['an HTML element', '<p>x</p>'],
  ])('refuses %s', (_, content) => {
    expect(safeSvg(drawing(content), '')).toEqual({ ok: false, reason: expect.any(String) });
  });

  it.each([
    ['nothing', ''],
    ['no drawing', '<p>x</p>'],
    ['an end that comes too early', '<svg></svg><script>alert(1)</script>'],
    ['two drawings', '<svg></svg><svg></svg>'],
    ['text after the end', '<svg></svg>text'],
    ['a tag that never ends', '<svg viewBox="0'],
    ['a name that only begins like it', '<svgx></svgx>'],
  ])('refuses %s', (_, svg) => {
    expect(safeSvg(svg, '')).toMatchObject({ ok: false });
  });

  it('takes time in proportion to the text', () => {
    for (const part of ['<', '<g ', ' ', 'a="', '<g a="b" ', '&amp;', '</g>', '<g>', '"', '='])
      safeSvg(`<svg ${part.repeat(300_000)}`, '');
    expect(safeSvg(drawing('<g/>'.repeat(200_000)), '')).toMatchObject({ ok: true });
  });

  it('refuses one that is too long', () => {
    expect(safeSvg(drawing(' '.repeat(4_000_001)), '')).toMatchObject({ ok: false });
  });

  it('never lets more than drawing elements through', () => {
    const piece = fc.constantFrom(
      ...['<g>', '</g>', '<text>', '</text>', '<title>', '</title>', '<script>', '</script>', '</svg>', '<svg>'],
      ...['x', '"', "'", '<', '>', '&lt;', '<g a="', '">', '<!--', '-->', '<p>', 'onload="x"', '<g onload="x">', '/>'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const result = safeSvg(drawing(pieces.join('')), '');
        if (!result.ok) return;
        const tags = result.svg.match(/<[^>]*>?/g) ?? [];
        for (const tag of tags) expect(tag).toMatch(/^<\/?(svg|g|text|title)[^<]*>$/);
        expect(tags.join('')).not.toMatch(/\son\w+=/);
      }),
      { numRuns: 500 },
    );
  });
});
