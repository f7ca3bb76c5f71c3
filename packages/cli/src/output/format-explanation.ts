import type { ReadingState } from '@lagebild/reader'
import type { Claim, Reading } from '@lagebild/schema'
import { formatClaim } from './format-claim.ts'
import { formatTree } from './format-tree.ts'
import { paint } from './paint.ts'

/** Why a claim was read: its sentence and tree, the rule and lexicon entry, and the sources with the words that name them. */
export function formatExplanation(claim: Claim, reading: Reading, state: ReadingState): string {
  const sentence = state.sentences.find(
    ({ start, end }) => start <= claim.event.trigger.start && claim.event.trigger.end <= end,
  )
  const parts: [string, string][] = [
    ['sentence', sentence ? reading.article.text.slice(sentence.start, sentence.end) : 'none'],
    ['tree', sentence ? formatTree(sentence) : 'none'],
    ['rule', claim.readBy.rule],
    ['entry', claim.readBy.entry ?? 'none'],
    ['sources', formatSources(claim, reading, state)],
    ['parties', formatParties(claim, reading)],
  ]
  return `${formatClaim(claim, reading)}\n\n${parts.map(([title, body]) => `${paint('bold', title)}\n${body.replace(/^/gm, '  ')}`).join('\n\n')}\n`
}

function formatSources(claim: Claim, reading: Reading, state: ReadingState): string {
  const lines = claim.attribution.map(({ ref }) => {
    const located = state.attributions.find(({ attribution }) => attribution.id === ref)
    if (!located) return ref
    const { source, cue, content, kind, country } = located.attribution
    const words = (span: { start: number; end: number } | null): string =>
      span ? `“${reading.article.text.slice(span.start, span.end)}”` : 'none'
    return `${ref} source ${words(source)}, cue ${words(cue)}, kind ${kind ?? 'none'}, country ${country ?? 'none'}, rule ${located.rule}\n   content ${words(content)}`
  })
  return lines.length > 0 ? lines.join('\n') : 'the article itself'
}

function formatParties({ event }: Claim, reading: Reading): string {
  const roles: [string, readonly string[]][] = [
    ['actor', event.actors],
    ['recipient', event.recipients],
    ['place', event.places],
  ]
  const lines = roles.flatMap(([role, ids]) =>
    reading.entities
      .filter(({ id }) => ids.includes(id))
      .map(
        ({ id, name, kind, country, sector, mentions }) =>
          `${role} ${id} ${name}: ${[kind, country, sector].filter(Boolean).join(', ')}; ${mentions.map(({ start, end, form }) => `“${reading.article.text.slice(start, end)}” (${form})`).join(', ')}`,
      ),
  )
  return lines.length > 0 ? lines.join('\n') : 'none'
}
