import type { Caveat } from '../../model/index.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { caveatGroups } from '../outline/describe-caveat.ts';
import { webAddress } from '../web-address.ts';

/** A link to a page of the web; the text alone where the address is none. */
export function linkTo(address: string | undefined, text: string): string {
  const href = webAddress(address);
  if (href === null) return escapeMarkdown(text);
  const safe = href.replace(/[\\`|()[\]*_]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  return `[${escapeMarkdown(text)}](<${safe}>)`;
}

/** Links to the caveats at the end, by severity; empty where there are none. */
export function caveatsLine(caveats: readonly Caveat[]): string {
  const link = ({ id }: Caveat) => `[${escapeMarkdown(id)}](#${encodeURIComponent(id.toLowerCase())})`;
  return caveatGroups(caveats)
    .map((group) => `${group.name}: ${group.caveats.map(link).join(', ')}`)
    .join(' · ');
}
