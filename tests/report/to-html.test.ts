import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/index.ts';
import { escapeHtml } from '../../src/report/escape-html.ts';
import { chartSpecs, toHtml } from '../../src/report/index.ts';
import { deepFreeze } from './deep-freeze.ts';
import { drawingsOf } from './drawings.ts';
import { exampleAssessment } from './fixture-assessment.ts';
import { hostileAssessment } from './hostile-assessment.ts';

const example = deepFreeze(exampleAssessment());
const charts = drawingsOf(chartSpecs(example));
const page = toHtml(example, { charts });

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1]!);
}

function codeOf(write: () => unknown): unknown {
  try {
    write();
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
  return 'no error';
}

describe('toHtml', () => {
  it('is pure: the same text each time, for frozen input, alone or under its name', () => {
    expect(toHtml(example, { charts })).toBe(page);
    expect(toHtml({ assessment: example }, { charts })).toBe(page);
  });

  it('stands alone: it loads and runs nothing', () => {
    expect(page).not.toMatch(/<script|<iframe|<object|<embed|<base|@import|\son\w+=/i);
    expect(all(page, /\ssrc="([^"]*)"/g)).toEqual([]);
    expect(all(page, /<link[^>]* href="([^"]*)"/g)).toEqual(['data:,']);
    expect(all(page, /url\(([^)]*)\)/g)).toEqual([]);
    expect(page).toContain('content="default-src &#39;none&#39;;');
  });

  it('has one heading of the first order and skips no order', () => {
    const orders = all(page, /<h([1-6])[ >]/g).map(Number);
    expect(orders[0]).toBe(1);
    expect(orders.filter((order) => order === 1)).toHaveLength(1);
    orders.forEach((order, at) => {
      if (at > 0) expect(order).toBeLessThanOrEqual(orders[at - 1]! + 1);
    });
  });

  it('goes from the findings to the figures, the caveats and the sources', () => {
    expect(all(page, /<section id="([^"]*)"/g)).toEqual([
      'findings',
      'performance',
      'comparison',
      'destinations',
      'products',
      'concentration',
      'exporters',
      'missing',
      'caveats',
      'sources',
      'method',
    ]);
  });

  it('gives no id twice, and every link within the page leads somewhere', () => {
    const ids = all(page, /\sid="([^"]*)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    for (const target of all(page, /\shref="#([^"]*)"/g)) expect(ids).toContain(target);
    for (const target of all(page, /\saria-labelledby="([^"]*)"/g)) expect(ids).toContain(target);
  });

  it('states each finding with its figure, time, confidence, origin and caveats', () => {
    const finding = page.slice(page.indexOf('id="finding-performance.exports-increasing"'));
    const item = finding.slice(0, finding.indexOf('</li>'));
    expect(item).toContain('<data value="0.0513">+5.1%</data></strong> <span>Compound growth a year, 2016–2025</span>');
    expect(item).toContain('Are exports increasing?');
    expect(item).toContain('Medium confidence');
    expect(item).toContain('<a href="#row-growth-exports">Growth over the span: Exports, Compound growth a year</a>');
    expect(all(item, /href="#caveat-(C\d\d)"/g)).toEqual(['C24', 'C01']);
  });

  it('states a rank with the number ranked', () => {
    expect(page).toContain('>15th of 50</data></strong> <span>Exports, 2024</span>');
  });

  it('shows what is missing as a dash and never as zero', () => {
    expect(page).toContain('<tr id="row-trend-2025"><th scope="row">2025</th>');
    const row = page.slice(page.indexOf('<tr id="row-trend-2025">'));
    expect(all(row.slice(0, row.indexOf('</tr>')), /<td class="number">(.*?)<\/td>/g).slice(2)).toEqual([
      '–',
      '–',
      '–',
    ]);
    expect(page).toContain('<p class="figure"><strong>–</strong></p>');
  });

  it('prints the value of a standing in the unit of its row, without the column of units', () => {
    expect(page).toContain('<data value="5310">$5,310</data>');
    expect(page).toContain('<data value="0.0351">+3.5%</data>');
    expect(page).not.toContain('>Unit</th>');
  });

  it('puts each chart in its place with its text alternative and its data table', () => {
    for (const { id, description } of chartSpecs(example)) {
      const figure = page.slice(page.indexOf(`<figure id="chart-${id}"`));
      const content = figure.slice(0, figure.indexOf('</figure>'));
      expect(content).toContain(`role="img" aria-label="${escapeHtml(description)}"><svg`);
      expect(content).toContain('<details><summary>Data table</summary>');
    }
    expect(page).toContain('<text id="products-t">products</text>');
  });

  it('shows the data table open where a chart is not given', () => {
    const plain = toHtml(example);
    expect(plain).not.toContain('<figure');
    expect(plain).not.toContain('<summary>Data table');
    const some = toHtml(example, { charts: { products: charts.products! } });
    expect(all(some, /<figure id="([^"]*)"/g)).toEqual(['chart-products']);
    for (const text of [plain, some, page]) expect(all(text, /<table id="([^"]*)"/g)).toHaveLength(9);
  });

  it('refuses a drawing of a chart that it does not have', () => {
    for (const id of ['nothing', '__proto__', 'peers-exports']) {
      expect(codeOf(() => toHtml(example, { charts: JSON.parse(`{"${id}": "<svg></svg>"}`) }))).toBe('UNKNOWN_CHART');
    }
  });

  it('refuses a drawing that holds more than a drawing', () => {
    const svg = '<svg><script>alert(1)</script></svg>';
    expect(codeOf(() => toHtml(example, { charts: { products: svg } }))).toBe('UNSAFE_SVG');
  });

  it('says so when a figure was allowed that is refused by default', () => {
    expect(page).toContain('The author of this report allowed figures that are refused by default.');
    expect(page).toMatch(
      /<li id="caveat-C29" class="block">\n<h3><span>C29<\/span> <span class="severity">Block, allowed/,
    );
    const without: Assessment = { ...example, caveats: example.caveats.filter(({ id }) => id !== 'C29') };
    expect(toHtml(without)).not.toContain('refused by default.');
  });

  it('names what is not in the evidence and who publishes it, in the section and in the list', () => {
    const what = '<strong>Exporting companies by year: not in the evidence.</strong>';
    expect(page.split(what)).toHaveLength(3);
    expect(page).toContain('<a href="https://www.census.gov/foreign-trade/Press-Release/edb/">');
  });

  it('fills the place of a missing table from what the step needs', () => {
    const { performance } = example;
    const bare = toHtml({ ...example, performance: { ...performance, destinations: null }, notInEvidence: [] });
    const section = bare.slice(bare.indexOf('<section id="destinations"'), bare.indexOf('<section id="products"'));
    expect(section).toContain('Goods exports by region, destination and year: not in the evidence.');
    expect(section).toContain('USA Trade Online');
    expect(bare).toContain('Everything that the questions of this report ask for is in the evidence.');
  });

  it('gives each source with its release, its day and its licence, and links web addresses alone', () => {
    expect(page).toContain('<strong>API, March 2026.</strong> Retrieved 2026-03-30. Licence: Public domain.');
    expect(page).toContain('12345 rows read, 3 refused.');
    expect(page).toContain('Day of retrieval not on record.');
    expect(page).not.toContain('javascript:');
  });

  it('takes a title', () => {
    const titled = toHtml(example, { title: 'Exports & <more>' });
    expect(titled).toContain('<h1>Exports &amp; &lt;more&gt;</h1>');
    expect(titled).toContain('<title>Exports &amp; &lt;more&gt;, 2016–2025</title>');
  });

  it('escapes hostile text everywhere', () => {
    const hostile = toHtml(hostileAssessment(), { charts: {} });
    expect(hostile).not.toMatch(/<script|<img|<h1>out|<b>|<!-- comment|\u202E/);
    expect(hostile.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    for (const address of all(hostile, /\shref="([^"#][^"]*)"/g)) expect(address).toMatch(/^(https?:\/\/|data:,$)/);
    expect(hostile).toContain('&lt;script&gt;alert(1)&lt;/script&gt;: export performance');
    expect(hostile).toContain('&#39;=HYPERLINK(&quot;http://example.com&quot;');
  });
});
