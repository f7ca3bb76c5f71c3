import type { Claim, Quantity, Reading } from '@lagebild/schema'
import { formatInterval } from './format-day.ts'
import { formatQuantity } from './format-quantity.ts'
import { paint } from './paint.ts'

const certaintyStyles = { certain: 'green', probable: 'cyan', possible: 'yellow', unknown: 'magenta' } as const

/**
 * A claim for people, in a few lines: what kind of act, between whom and when; the words it was read from with the predicate marked;
 * who says it and how sure; numbers and exchange.
 */
export function formatClaim(claim: Claim, reading: Reading): string {
  const { event } = claim
  const details = [
    `${paint('dim', 'says ')} ${formatChain(claim)}`,
    formatPlaces(claim, reading),
    formatQuantities(claim, reading),
    formatExchange(claim, reading),
  ].filter((line) => line !== null)
  const heading = [
    paint('bold', event.mode ? `${event.type} (${event.mode})` : event.type),
    formatParties(claim, reading),
    formatInterval(event.time.from, event.time.to),
    formatFactuality(claim),
  ].filter(Boolean)
  return [
    `${paint('dim', claim.id.padStart(4))}  ${heading.join('  ')}`,
    `      ${formatEvidence(claim, reading)}`,
    ...details.map((line) => `      ${line}`),
  ].join('\n')
}

/** `RUS Russland → PRK Zentralzoo in Pjöngjang`; the arrow stays away where nobody is at the other end. */
function formatParties(claim: Claim, reading: Reading): string {
  const names = (ids: readonly string[]): string => ids.map((id) => entityName(id, reading)).join(', ')
  const { actors, recipients } = claim.event
  if (actors.length === 0 && recipients.length === 0) return ''
  if (recipients.length === 0) return names(actors)
  return `${actors.length === 0 ? '?' : names(actors)} → ${names(recipients)}`
}

/** The source chain from the outermost on; an article's own statement is the outlet's. */
function formatChain(claim: Claim): string {
  if (claim.attribution.length === 0) return 'the article itself'
  return claim.attribution.map(({ name, country, kind }) => `${name ?? 'not named'}${tag([country, kind])}`).join(' → ')
}

function formatFactuality({ certainty, polarity, status }: Claim): string {
  const words = [polarity === 'negative' ? 'not' : '', status, certainty].filter(Boolean).join(' ')
  return paint(certaintyStyles[certainty], `[${words}]`)
}

function formatEvidence({ evidence, event }: Claim, { article }: Reading): string {
  const { trigger } = event
  const flat = (text: string): string => text.replace(/\s+/g, ' ')
  if (trigger.start < evidence.start || trigger.end > evidence.end)
    return `“${flat(article.text.slice(evidence.start, evidence.end))}”`
  const before = flat(article.text.slice(evidence.start, trigger.start))
  const after = flat(article.text.slice(trigger.end, evidence.end))
  return `“${before}${paint('underline', flat(trigger.text))}${after}”`
}

function formatPlaces({ event }: Claim, reading: Reading): string | null {
  return event.places.length > 0
    ? `${paint('dim', 'where')} ${event.places.map((id) => entityName(id, reading)).join(', ')}`
    : null
}

function formatQuantities({ event }: Claim, reading: Reading): string | null {
  const found = reading.quantities.filter(({ id }) => event.quantities.includes(id))
  return found.length > 0
    ? `${paint('dim', 'much ')} ${found.map((quantity) => formatCounted(quantity, reading)).join('; ')}`
    : null
}

/** A number whose unit has no name of its own is told with its words: `2 (“two undersea cables”)`. */
function formatCounted(quantity: Quantity, { article }: Reading): string {
  const words = article.text.slice(quantity.start, quantity.end).replace(/\s+/g, ' ')
  return quantity.unit === null ? `${formatQuantity(quantity)} (“${words}”)` : formatQuantity(quantity)
}

function formatExchange({ exchange }: Claim, reading: Reading): string | null {
  if (!exchange) return null
  const side = (id: string | null): string => (id ? entityName(id, reading) : '?')
  const what = exchange.item ? `${exchange.kind}: ${exchange.item}` : exchange.kind
  return `${paint('dim', 'moves')} ${side(exchange.giver)} → ${side(exchange.receiver)}  ${what}`
}

function entityName(id: string, reading: Reading): string {
  const entity = reading.entities.find((each) => each.id === id)
  if (!entity) return id
  return entity.kind === 'state' ? entity.name : `${entity.name}${tag([entity.country])}`
}

const tag = (parts: readonly (string | null)[]): string => {
  const words = parts.filter(Boolean)
  return words.length > 0 ? ` (${words.join(', ')})` : ''
}
