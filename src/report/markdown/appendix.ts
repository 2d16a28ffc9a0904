import type { Caveat, MissingEvidence, Provenance } from '../../model/index.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { describeTouches, severityName } from '../outline/describe-caveat.ts';
import { releaseFacts, type SourceGroup } from '../outline/group-sources.ts';
import type { MethodEntry } from '../outline/method-note.ts';
import { webAddress } from '../web-address.ts';
import { linkTo } from './link.ts';

/** What the evidence does not have, one item each. */
export function missingLines(missing: readonly MissingEvidence[]): string {
  return missing
    .map(({ what, question, offeredBy }) => {
      const systems = offeredBy.map(({ name, publisher, url }) => `${escapeMarkdown(publisher)}: ${linkTo(url, name)}`);
      const published = systems.length === 0 ? '' : ` Published by ${systems.join('; ')}.`;
      return `- **${escapeMarkdown(what)}: not in the evidence.** Open question: ${escapeMarkdown(question)}${published}`;
    })
    .join('\n');
}

/** A caveat under a heading of its own, to which the caveat links lead. */
export function caveatBlock(caveat: Caveat): string {
  const { id, say, why, source, corrected } = caveat;
  return [
    `### ${escapeMarkdown(id)}`,
    `**${severityName(caveat)}.** ${escapeMarkdown(say)}`,
    `${escapeMarkdown(why)}${corrected ? ' The figures were corrected for it.' : ''}`,
    `Touches: ${escapeMarkdown(describeTouches(caveat))}. Source: ${escapeMarkdown(source)}`,
  ].join('\n\n');
}

/** A dataset with its releases. */
export function sourceBlock({ publisher, dataset, releases }: SourceGroup): string {
  const release = (source: Provenance) => {
    const { vintage, url, note } = source;
    const facts = releaseFacts(source).map((fact) => `${escapeMarkdown(fact)}.`);
    const address = webAddress(url);
    const parts = [
      `**${escapeMarkdown(vintage)}.**`,
      ...facts,
      ...(address === null ? [] : [linkTo(address, address)]),
      ...(note === undefined ? [] : [escapeMarkdown(note)]),
    ];
    return `- ${parts.join(' ')}`;
  };
  return `### ${escapeMarkdown(`${publisher}: ${dataset}`)}\n\n${releases.map(release).join('\n')}`;
}

/** A term of the method and what it means. */
export function methodLine({ term, meaning }: MethodEntry): string {
  return `- **${escapeMarkdown(term)}.** ${escapeMarkdown(meaning)}`;
}
