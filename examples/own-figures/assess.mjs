// Assesses a region on files of one's own: a report of USA Trade Online, which needs no mapping, and a CSV, which does.
// The two files stand here as texts; a Blob or a File, a stream or a URL object would do as well. A text is never a path.
import { assess } from 'portolan';
import { toTerminal } from 'portolan/report';
import { csv, gather } from 'portolan/sources';
import { usaTradeOnline } from 'portolan/sources/usa-trade-online';

const exportsReport = `"State exports, 2022-2024"
"Current date: 03/30/2026 1:00 PM (Eastern Daylight Time)"
"Commodity","State","Country","Time","Total Exports Value ($US)",
"All Commodities","Georgia","World Total","2022","47,330,168,621",
"All Commodities","Georgia","World Total","2023","49,890,441,555",
"All Commodities","Georgia","World Total","2024","53,442,647,110",
"All Commodities","Georgia","World Total","2025 through January","4,100,000,000",
"All Commodities","North Carolina","World Total","2022","40,194,354,155",
"All Commodities","North Carolina","World Total","2023","42,162,557,107",
"All Commodities","North Carolina","World Total","2024","43,048,456,425",
"All Commodities","South Carolina","World Total","2022","31,487,658,961",
"All Commodities","South Carolina","World Total","2023","37,322,850,593",
"All Commodities","South Carolina","World Total","2024","37,965,815,450",
"All Commodities","Tennessee","World Total","2022","38,373,066,840",
"All Commodities","Tennessee","World Total","2023","38,439,275,368",
"All Commodities","Tennessee","World Total","2024","39,406,408,252",
`;

const populationTable = `NAME,2022,2023,2024
Georgia,"10,931,805","11,064,432","11,180,878"
North Carolina,"10,710,793","10,881,189","11,046,024"
South Carolina,"5,287,935","5,387,830","5,478,831"
Tennessee,"7,062,217","7,148,304",(D)
`;

/** One source for each year, since the table has the years in its columns. */
const population = ['2022', '2023', '2024'].map((year) =>
  csv(populationTable, {
    fact: 'population',
    dimensions: { region: { column: 'NAME', as: 'state' }, period: { value: year } },
    measures: { persons: { column: year, unit: 'persons' } },
    provenance: {
      id: `nst-est2024-${year}`,
      publisher: 'US Census Bureau',
      dataset: `Population estimates NST-EST2024, ${year}`,
      vintage: 'Vintage 2024',
      retrieved: '2026-03-30',
      licence: 'US federal government work, public domain',
    },
  }),
);

const peers = ['US-NC', 'US-SC', 'US-TN'];
const evidence = await gather({ region: 'US-GA', peers }, [usaTradeOnline(exportsReport), ...population]);
for (const { source, status, problem } of evidence.outcomes) console.log(source, status, problem ?? '');

const assessment = assess(evidence, { region: 'US-GA', peers });
console.log(`\n${toTerminal(assessment)}`);
console.log(`\n${assessment.performance.standing.notes.join('\n')}`);
