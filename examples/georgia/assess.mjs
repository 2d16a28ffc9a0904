// Assesses Georgia on the figures that come with the package, prints the answer, and writes the report in three forms.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from 'portolan';
import { chartSpecs, toHtml, toMarkdown, toTerminal } from 'portolan/report';
import { georgia } from 'portolan/sample';
import { renderCharts } from './render-charts.mjs';

const folder = process.argv[2] ?? 'output';

const assessment = assess(georgia, { region: 'US-GA' });
console.log(toTerminal(assessment));

const charts = await renderCharts(chartSpecs(assessment));
const files = {
  'report.html': toHtml(assessment, { charts }),
  'report.md': toMarkdown(assessment),
  'assessment.json': JSON.stringify(assessment, null, 2),
};
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
console.log(`\nWritten to ${folder}/: ${Object.keys(files).join(', ')}`);
