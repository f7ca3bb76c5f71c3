import type { Reading } from '@lagebild/schema'

interface Place {
  readonly start: number
  readonly end: number
}

/** Breaches of the record's invariants: offsets outside the text or empty, text that is not what it says, references that lead nowhere. */
export function checkReading(reading: Reading): string[] {
  const { article, entities, times, quantities, attributions, claims } = reading
  const problems: string[] = []
  const place = (what: string, { start, end }: Place): void => {
    if (!(0 <= start && start < end && end <= article.text.length))
      problems.push(`${what}: ${start} to ${end} is outside the text`)
    else if (/^\s|\s$/.test(article.text.slice(start, end)))
      problems.push(`${what}: "${article.text.slice(start, end)}" has white space at its edge`)
  }
  const ids = (items: readonly { id: string }[]): Set<string> => new Set(items.map(({ id }) => id))
  const known = { entity: ids(entities), time: ids(times), quantity: ids(quantities), attribution: ids(attributions) }
  const refer = (what: string, kind: keyof typeof known, id: string | null): void => {
    if (id !== null && !known[kind].has(id)) problems.push(`${what}: there is no ${kind} ${id}`)
  }
  for (const { id, mentions } of entities) {
    if (mentions.length === 0) problems.push(`${id} has no mention`)
    for (const mention of mentions) place(id, mention)
  }
  for (const time of times) {
    place(time.id, time)
    if (time.from && time.to && time.from > time.to) problems.push(`${time.id} ends before it starts`)
  }
  for (const quantity of quantities) {
    place(quantity.id, quantity)
    if (quantity.min !== null && quantity.max !== null && quantity.min > quantity.max)
      problems.push(`${quantity.id} has min above max`)
  }
  for (const { id, source, cue, content, entity, parent } of attributions) {
    for (const span of [source, cue, content]) if (span) place(id, span)
    refer(id, 'entity', entity)
    refer(id, 'attribution', parent)
  }
  for (const { id, evidence, event, attribution, exchange } of claims) {
    place(id, evidence)
    place(id, event.trigger)
    if (article.text.slice(event.trigger.start, event.trigger.end) !== event.trigger.text)
      problems.push(`${id}: the trigger's text is not what stands at its place`)
    for (const entity of [...event.actors, ...event.recipients, ...event.places]) refer(id, 'entity', entity)
    for (const quantity of [...event.quantities, ...(exchange?.quantities ?? [])]) refer(id, 'quantity', quantity)
    refer(id, 'time', event.time.ref)
    for (const { ref } of attribution) refer(id, 'attribution', ref)
    for (const side of [exchange?.giver, exchange?.receiver]) refer(id, 'entity', side ?? null)
  }
  return problems
}
