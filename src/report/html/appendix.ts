import type { Assessment, Caveat, MissingEvidence, Provenance } from '../../model/index.ts';
import { describeTouches, severityName } from '../outline/describe-caveat.ts';
import { caveatsIntroduction, noCaveats, nothingMissing } from '../outline/fixed-sentences.ts';
import { groupSources, releaseFacts, type SourceGroup } from '../outline/group-sources.ts';
import type { MethodEntry } from '../outline/method-note.ts';
import { webAddress } from '../web-address.ts';
import { anchorId } from './anchor-id.ts';
import { caveatAnchor } from './caveat-links.ts';
import { html, type Markup } from './markup.ts';
import { linkMarkup, missingMarkup } from './missing.ts';

function appendixSection(id: string, heading: string, content: Markup): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${heading}</h2>
${content}
</section>`;
}

/** What the methodology asks for and the evidence does not have. */
export function missingSection(missing: readonly MissingEvidence[]): Markup {
  const none = html`<p>${nothingMissing}</p>`;
  return appendixSection('missing', 'Not in the evidence', missing.length === 0 ? none : missingMarkup(missing));
}

function caveatMarkup(caveat: Caveat): Markup {
  const { id, severity, say, why, source, corrected } = caveat;
  return html`<li id="${caveatAnchor(id)}" class="${severity}">
<h3><span>${id}</span> <span class="severity">${severityName(caveat)}</span></h3>
<p>${say}</p>
<p class="small">${why}${corrected ? ' The figures were corrected for it.' : null}</p>
<p class="small">Touches: ${describeTouches(caveat)}. Source: ${source}</p>
</li>`;
}

/** The caveats, the gravest first. */
export function caveatsSection(caveats: readonly Caveat[]): Markup {
  const content =
    caveats.length === 0
      ? html`<p>${noCaveats}</p>`
      : html`<p class="small">${caveatsIntroduction}</p>
<ul class="caveats">\n${caveats.map((caveat) => html`${caveatMarkup(caveat)}\n`)}</ul>`;
  return appendixSection('caveats', 'Caveats', content);
}

function sourceMarkup({ publisher, dataset, releases }: SourceGroup): Markup {
  const release = (source: Provenance) => {
    const address = webAddress(source.url);
    return html`<li id="${anchorId('source', source.id)}">
<p><strong>${source.vintage}.</strong> ${releaseFacts(source).join('. ')}.${address === null ? null : html` ${linkMarkup(address, address)}`}</p>
${source.note === undefined ? null : html`<p class="small">${source.note}</p>`}
</li>`;
  };
  return html`<li>
<h3>${publisher}: ${dataset}</h3>
<ul>${releases.map(release)}</ul>
</li>`;
}

/** The sources of the figures. */
export function sourcesSection({ provenance }: Assessment): Markup {
  const groups = groupSources(provenance).map((group) => html`${sourceMarkup(group)}\n`);
  return appendixSection('sources', 'Sources', html`<ul class="sources">\n${groups}</ul>`);
}

/** How the figures were made. */
export function methodSection(method: readonly MethodEntry[]): Markup {
  return appendixSection(
    'method',
    'How to read this report',
    html`<dl class="method">\n${method.map(({ term, meaning }) => html`<div><dt>${term}</dt><dd>${meaning}</dd></div>\n`)}</dl>`,
  );
}
