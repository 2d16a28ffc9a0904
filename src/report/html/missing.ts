import type { MissingEvidence, PublicSystem } from '../../model/index.ts';
import { webAddress } from '../web-address.ts';
import { html, type Markup } from './markup.ts';

/** A link to a page of the web; the text alone where the address is none. */
export function linkMarkup(address: string | undefined, text: string): Markup {
  const href = webAddress(address);
  return href === null ? html`${text}` : html`<a href="${href}">${text}</a>`;
}

function publishers(systems: readonly PublicSystem[]): Markup | null {
  if (systems.length === 0) return null;
  const names = systems.map(
    ({ name, publisher, url }, at) => html`${at === 0 ? null : html`; `}${publisher}: ${linkMarkup(url, name)}`,
  );
  return html` Published by ${names}.`;
}

/** What the evidence does not have, which question stays open, and who publishes it. */
export function missingMarkup(missing: readonly MissingEvidence[]): Markup {
  return html`<ul class="missing">
${missing.map(
  ({ what, question, offeredBy }) =>
    html`<li><strong>${what}: not in the evidence.</strong> <span>Open question: ${question}${publishers(offeredBy)}</span></li>\n`,
)}</ul>`;
}
