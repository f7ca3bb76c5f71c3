import { escapeMarkup } from '../../pages/escape-markup.ts'
import type { Briefing, Citation, CitedSentence } from './briefing.ts'

const cited = ({ text, citations }: CitedSentence): string =>
  `${escapeMarkup(text)}${citations.map((number) => `<sup><a href="#n${number}" id="r${number}">${number}</a></sup>`).join('')}`

/** A briefing as a page to print; text of articles stays text. */
export function briefingPage(briefing: Briefing): string {
  const { title, language, facts, sections, note, sourcesHeading, citations } = briefing
  const seen = new Set<string>()
  const body = sections
    .map(
      ({ heading, entries }) =>
        `<section><h2>${escapeMarkup(heading)}</h2><ul>${entries
          .map(
            ({ sentence, support, differences }) =>
              `<li>${cited(sentence)} <small>${escapeMarkup(support)}</small>${
                differences.length > 0
                  ? `<ul>${differences.map((each) => `<li>${cited(each)}</li>`).join('')}</ul>`
                  : ''
              }</li>`,
          )
          .join('\n')}</ul></section>`,
    )
    .join('\n')
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeMarkup(title)}</title><link rel="stylesheet" href="/api/briefing.css"></head>
<body><main><h1>${escapeMarkup(title)}</h1>
<dl>${facts.map(([name, value]) => `<dt>${escapeMarkup(name)}</dt><dd>${escapeMarkup(value)}</dd>`).join('')}</dl>
${onceEach(body, seen)}
${note ? `<p><em>${escapeMarkup(note)}</em></p>` : ''}
<section><h2>${escapeMarkup(sourcesHeading)}</h2><ol>${citations.map((each) => tellNote(each, briefing)).join('\n')}</ol></section>
</main></body></html>
`
}

/** An id stands once in a page: a source cited twice is come back to at its first place. */
function onceEach(markup: string, seen: Set<string>): string {
  return markup.replace(/ id="(r\d+)"/g, (attribute, id: string) => {
    if (seen.has(id)) return ''
    seen.add(id)
    return attribute
  })
}

function tellNote(
  { number, origin, outlet, title, published, url, quote, deskUrl }: Citation,
  { originLabel, deskLabel }: Briefing,
): string {
  const where = [outlet, title, published]
    .filter((part) => part !== null)
    .map(escapeMarkup)
    .join(', ')
  const headline =
    url && /^https?:/.test(url)
      ? `<a href="${escapeMarkup(url)}" rel="noreferrer">${where || escapeMarkup(url)}</a>`
      : where
  return `<li id="n${number}"><q>${escapeMarkup(quote)}</q> ${headline}. ${escapeMarkup(originLabel)}: ${escapeMarkup(origin)}. <a href="${escapeMarkup(deskUrl)}">${escapeMarkup(deskLabel)}</a> <a href="#r${number}" aria-label="${number} ↑">↑</a></li>`
}
