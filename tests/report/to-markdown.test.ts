import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableToMarkdown, toHtml, toMarkdown } from '../../src/report/index.ts';
import { anyText } from './any-text.ts';
import { deepFreeze } from './deep-freeze.ts';
import { exampleAssessment } from './fixture-assessment.ts';
import { hostileAssessment } from './hostile-assessment.ts';

const example = deepFreeze(exampleAssessment());
const report = toMarkdown(example);

/** The cells of a line of a GitHub table. */
function cells(line: string): string[] {
  expect(line).toMatch(/^\| .* \|$/);
  return (line.slice(1, -1).match(/(?:\\.|[^|\\])+/g) ?? []).map((cell) => cell.trim());
}

describe('toMarkdown', () => {
  it('is pure: the same text each time, for frozen input, alone or under its name', () => {
    expect(toMarkdown(example)).toBe(report);
    expect(toMarkdown({ assessment: example })).toBe(report);
  });

  it('has the headings of the HTML report in the same order', () => {
    const inHtml = [...toHtml(example).matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map((match) => match[1]);
    expect([...report.matchAll(/^## (.*)$/gm)].map((match) => match[1])).toEqual(inHtml);
    expect(
      report.startsWith('# Example: export performance\n\n2016–2025. Compared with all 50 invented states.\n'),
    ).toBe(true);
  });

  it('states each finding with its figure, time, confidence, origin and caveats', () => {
    expect(report).toContain(
      '**+5.1%** Compound growth a year, 2016–2025 · Medium confidence · From Growth over the span: Exports, Compound growth a year · ' +
        'Warning: [C24](#c24) · Note: [C01](#c01)',
    );
  });

  it('has a heading for every caveat that it links to', () => {
    const targets = [...report.matchAll(/\]\(#(.*?)\)/g)].map((match) => match[1]!);
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) expect(report).toContain(`\n### ${target.toUpperCase()}\n`);
  });

  it('says so when a figure was allowed that is refused by default', () => {
    expect(report).toContain('> **The author of this report allowed figures that are refused by default.**');
    expect(report).toContain('> - Block, allowed: [C29](#c29). One series joins');
  });

  it('links web addresses alone', () => {
    expect(report).toContain(
      '[https://example.com/exports?a=1&amp;b=(2)](<https://example.com/exports?a=1&b=%282%29>)',
    );
    expect(report).not.toContain('javascript:');
  });

  it('lets no hostile text begin a block or a tag', () => {
    const lines = toMarkdown(hostileAssessment()).split('\n');
    const known =
      /^$|^# |^## |^### |^> |^>$|^- |^\| |^[A-Z*\\]|^&lt;|^&amp;|^"&gt;|^a\\\||^line break|^reversed|^@SUM|^2016–2025/;
    for (const line of lines) {
      expect(line).toMatch(known);
      expect(line.replace(/\]\(<https?:[^<> ]*>\)/g, '')).not.toContain('<');
    }
  });

  it('takes a title', () => {
    expect(toMarkdown(example, { title: 'a|b' }).split('\n')[0]).toBe('# a\\|b');
  });
});

describe('tableToMarkdown', () => {
  const { growth, trend, standing, peers, destinations } = example.performance;

  it('sets figures flush right and pads the columns', () => {
    expect(tableToMarkdown(growth).split('\n').slice(0, 3)).toEqual([
      '| Measure          | From | To   | Compound growth a year | Fitted growth a year | Standard error | Odd year |',
      '| ---------------- | ---- | ---- | ---------------------: | -------------------: | -------------: | -------- |',
      '| Exports          | 2016 | 2025 |                  +5.1% |                +4.9% |          +0.6% | –        |',
    ]);
  });

  it('shows what is missing as a dash and never as zero', () => {
    const last = tableToMarkdown(trend).split('\n').at(-1)!;
    expect(cells(last)).toEqual(['2025', '$47.2 billion', '+6.3%', '–', '–', '–', 'estimated']);
  });

  it('prints a figure in the unit of its row', () => {
    const [, , exports, perHead, growthRow] = tableToMarkdown(standing).split('\n').map(cells);
    expect([exports![2], perHead![2], growthRow![2]]).toEqual(['$44.4 billion', '$5,098', '+5.0%']);
  });

  it('sets one row in bold on demand', () => {
    expect(tableToMarkdown(peers, { ownRow: 'US-XX' })).toContain('| **Example** ');
  });

  it('keeps any label in its cell', () => {
    const table = destinations!;
    fc.assert(
      fc.property(anyText, anyText, (label, heading) => {
        const columns = table.columns.map((column) => ({ ...column, label: heading }));
        const rows = [{ ...table.rows[0]!, label }];
        const lines = tableToMarkdown({ ...table, columns, rows }).split('\n');
        expect(lines).toHaveLength(3);
        const rule = lines[1]!.split('|').length - 2;
        expect(rule).toBe(table.columns.length);
        const borders = lines[2]!.replace(/\\./g, '').split('|').length - 2;
        expect(borders).toBe(table.columns.length);
        expect(lines[0]!.replace(/\\./g, '').split('|').length - 2).toBe(table.columns.length);
      }),
    );
  });
});
