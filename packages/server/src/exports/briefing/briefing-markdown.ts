import type { Briefing, CitedSentence } from './briefing.ts'

/** Text as text: nothing in it is taken for Markdown or HTML. */
const escapeMarkdown = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#+!|~&]/g, (character) => `\\${character}`)

/** `8. Oktober`, `- …`: what would begin a list within a list. */
const escapeStart = (text: string): string => text.replace(/^(\d+)(?=[.)])/, '$1\\').replace(/^-/, '\\-')

const cited = ({ text, citations }: CitedSentence): string =>
  `${escapeStart(escapeMarkdown(text))}${citations.map((number) => `[^${number}]`).join('')}`

/** A briefing as Markdown with footnotes. */
export function briefingMarkdown(briefing: Briefing): string {
  const { title, facts, sections, note, citations, originLabel, deskLabel } = briefing
  const entries = sections.flatMap(({ heading, entries: those }) => [
    `## ${escapeMarkdown(heading)}`,
    '',
    ...those.flatMap(({ sentence, support, differences }) => [
      `- ${cited(sentence)} *${escapeMarkdown(support)}*`,
      ...differences.map((difference) => `  - ${cited(difference)}`),
    ]),
    '',
  ])
  const notes = citations.map(({ number, origin, outlet, title: headline, published, url, quote, deskUrl }) => {
    const where = [outlet, headline, published]
      .filter((part) => part !== null)
      .map(escapeMarkdown)
      .join(', ')
    const link = url && /^https?:/.test(url) ? ` <${encodeURI(decodeSafely(url))}>` : ''
    return `[^${number}]: „${escapeMarkdown(quote)}“ ${where}. ${originLabel}: ${escapeMarkdown(origin)}.${link} [${deskLabel}](${deskUrl})`
  })
  return [
    `# ${title}`,
    '',
    ...facts.map(([name, value]) => `- **${escapeMarkdown(name)}:** ${escapeMarkdown(value)}`),
    '',
    ...entries,
    ...(note ? [`*${escapeMarkdown(note)}*`, ''] : []),
    ...notes,
    '',
  ].join('\n')
}

function decodeSafely(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}
