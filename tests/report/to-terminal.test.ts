import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toTerminal } from '../../src/report/index.ts';
import { wrapText } from '../../src/report/wrap-text.ts';
import { deepFreeze } from './deep-freeze.ts';
import { exampleAssessment } from './fixture-assessment.ts';
import { hostileAssessment } from './hostile-assessment.ts';

const example = deepFreeze(exampleAssessment());

describe('toTerminal', () => {
  const lines = toTerminal(example).split('\n');

  it('is a short answer: the findings, the caveats, what is missing and the sources', () => {
    expect(lines.length).toBeGreaterThanOrEqual(15);
    expect(lines.length).toBeLessThanOrEqual(25);
    expect(lines[0]).toBe('Example: export performance, 2016–2025, compared with all 50 invented states');
    expect(lines[2]).toBe('1. Are exports increasing? Yes. Exports of Example grew by 5.1% a year between');
    expect(lines).toContain('Caveats: 5 (block, allowed C29; warning C24; note C01, C06, C07)');
    expect(lines).toContain('Missing: Exporting companies by year; Population of 2025');
    expect(lines).toContain('Sources: US Census Bureau (2 releases)');
  });

  it.each([40, 80, 120])('keeps to %i columns', (width) => {
    for (const line of toTerminal(example, { width }).split('\n')) expect(line.length).toBeLessThanOrEqual(width);
  });

  it('prints as many findings as asked for', () => {
    expect(toTerminal(example, { findings: 1 })).not.toContain('2. ');
  });

  it('lets no text steer the terminal', () => {
    for (const line of toTerminal(hostileAssessment()).split('\n')) expect(line).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
  });
});

describe('wrapText', () => {
  it('breaks between words and indents what follows the mark', () => {
    expect(wrapText('one two three four', { width: 12, mark: '1. ' })).toEqual(['1. one two', '   three', '   four']);
  });

  it('cuts a word that is longer than a line', () => {
    expect(wrapText('abcdefghijkl', { width: 8, mark: '' })).toEqual(['abcdefgh', 'ijkl']);
  });

  it('loses no word and exceeds no width', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { minLength: 1 }), (words) => {
        const lines = wrapText(words.join(' '), { width: 20, mark: '> ' });
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(20);
        expect(lines.map((line) => line.slice(2)).join('')).toBe(
          lines
            .map((line) => line.slice(2))
            .join('')
            .trim(),
        );
        expect(lines.join('').replace(/[> ]/g, '')).toBe(words.join(''));
      }),
    );
  });
});
