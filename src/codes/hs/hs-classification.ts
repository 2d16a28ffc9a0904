import { type Classification, type ClassificationRow, classification } from '../classification.ts';
import type { HsEdition, HsLevel } from './hs-code.ts';
import { hsReadings } from './hs-readings.ts';
import { whyNoHs } from './why-no-hs.ts';

/** One edition of the Harmonized System from its table. */
export function hsClassification<const E extends HsEdition>(edition: E, table: string): Classification<E, HsLevel> {
  const list: Classification<E, HsLevel> = classification({
    edition,
    system: 'HS',
    title: `Harmonized System ${edition.slice(2)}`,
    publisher: 'World Customs Organization, as listed by UN Comtrade',
    levels: ['section', 'chapter', 'heading', 'subheading'],
    example: '010121',
    rows: () => hsRows(table),
    readings: hsReadings,
    explain: (text) => whyNoHs(text, list.has),
  });
  return list;
}

/**
 * The rows of a table of words: a section's numeral, a chapter's two digits, or a heading's last two digits followed by the
 * last two of each of its subheadings.
 */
function* hsRows(table: string): Generator<ClassificationRow<HsLevel>> {
  let section = '';
  let chapter = '';
  for (const word of table.trim().split(/\s+/)) {
    if (/^[IVX]/.test(word)) {
      section = word;
      yield [section, 'section', null];
    } else if (word.length === 2) {
      chapter = word;
      yield [chapter, 'chapter', section];
    } else {
      const heading = chapter + word.slice(0, 2);
      yield [heading, 'heading', chapter];
      for (let at = 2; at < word.length; at += 2) yield [heading + word.slice(at, at + 2), 'subheading', heading];
    }
  }
}
