import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/report/clean-text.ts';
import { defuseFormula } from '../../src/report/defuse-formula.ts';
import { safeSvg } from '../../src/report/html/safe-svg.ts';
import { chartSpecs, toHtml } from '../../src/report/index.ts';
import { anyText } from './any-text.ts';
import { drawingsOf } from './drawings.ts';
import { exampleAssessment } from './fixture-assessment.ts';
import { hostileAssessment, hostileLabels } from './hostile-assessment.ts';

const example = exampleAssessment();

function parse(page: string): Document {
  return new DOMParser().parseFromString(page, 'text/html');
}

function structure(page: Document): string {
  return [...page.querySelectorAll('*')].map((element) => element.tagName).join(' ');
}

// A page's own parser is the judge, so these run in the browser project alone.
describe.runIf(typeof DOMParser !== 'undefined')('toHtml, as a page reads it', () => {
  it('has landmarks, a skip link and captioned tables with scoped headings', () => {
    const page = parse(toHtml(example, { charts: drawingsOf(chartSpecs(example)) }));
    expect(page.documentElement.lang).toBe('en');
    for (const landmark of ['header', 'nav', 'main', 'footer']) {
      expect(page.querySelectorAll(`body > ${landmark}, header > ${landmark}`)).toHaveLength(1);
    }
    expect(page.body.firstElementChild?.getAttribute('href')).toBe('#findings');
    for (const table of page.querySelectorAll('table')) {
      expect(table.caption?.textContent).not.toBe('');
      expect(table.querySelectorAll('thead th[scope=col]').length).toBe(table.querySelectorAll('thead th').length);
      for (const row of table.querySelectorAll('tbody tr')) {
        expect(row.querySelectorAll('th[scope=row]')).toHaveLength(1);
        expect(row.children).toHaveLength(table.querySelectorAll('thead th').length);
      }
    }
    for (const image of page.querySelectorAll('[role=img]')) expect(image.getAttribute('aria-label')).not.toBe('');
    for (const region of page.querySelectorAll('.scroll')) expect(region.getAttribute('tabindex')).toBe('0');
  });

  it('has the same elements whatever the labels are', () => {
    const plain = structure(parse(toHtml(hostileAssessment(hostileLabels.map((_, at) => `plain ${at}`)))));
    const hostile = parse(toHtml(hostileAssessment()));
    expect(structure(hostile)).toBe(plain);
    expect(hostile.querySelectorAll('script, img, b, iframe')).toHaveLength(0);
  });

  it('keeps any label in its cell', () => {
    const { performance } = example;
    const destinations = performance.destinations!;
    fc.assert(
      fc.property(anyText, (label) => {
        const rows = [{ ...destinations.rows[0]!, label }];
        const page = parse(
          toHtml({ ...example, performance: { ...performance, destinations: { ...destinations, rows } } }),
        );
        const cells = page.querySelector('#table-destinations tbody tr')!.children;
        expect(cells).toHaveLength(destinations.columns.length);
        expect(cells[1]!.textContent).toBe(defuseFormula(cleanText(label)));
        expect(cells[1]!.children).toHaveLength(0);
      }),
      { numRuns: 60 },
    );
  });

  it('reads an accepted drawing as the drawing that was checked', () => {
    const pieces = [
      '<g>',
      '</g>',
      '<text>',
      '</text>',
      '<title>',
      '</title>',
      '<desc>',
      '</desc>',
      '<g a="',
      '">',
      'x',
    ];
    const known = new Set(['svg', 'g', 'text', 'title', 'desc']);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces, '<', '>', '&lt;', '"', '/>'), { maxLength: 14 }), (parts) => {
        const result = safeSvg(`<svg>${parts.join('')}</svg>`, '');
        if (!result.ok) return;
        const page = parse(`<p id="before"></p>${result.svg}<p id="after"></p>`);
        expect([...page.body.children].map(({ localName }) => localName)).toEqual(['p', 'svg', 'p']);
        for (const element of page.querySelectorAll('svg *')) expect(known).toContain(element.localName);
      }),
      { numRuns: 300 },
    );
  });
});
