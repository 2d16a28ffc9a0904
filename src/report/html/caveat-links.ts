import type { Caveat } from '../../model/index.ts';
import { caveatGroups } from '../outline/describe-caveat.ts';
import { anchorId } from './anchor-id.ts';
import { html, type Markup } from './markup.ts';

/** The id of a caveat in the list at the end. */
export function caveatAnchor(id: string): string {
  return anchorId('caveat', id);
}

/** Links to the caveats at the end of the report, by severity; nothing where there are none. */
export function caveatLinks(caveats: readonly Caveat[]): Markup {
  return html`${caveatGroups(caveats).map(
    (group) =>
      html`<span class="caveat-links ${group.severity}">${group.name}${group.caveats.map(
        ({ id, say }) => html` <a href="#${caveatAnchor(id)}" title="${say}">${id}</a>`,
      )}</span> `,
  )}`;
}
