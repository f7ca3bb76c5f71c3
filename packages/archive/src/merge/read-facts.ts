import type { Article, Claim, Entity, Quantity, Reading } from '@lagebild/schema'
import { toDay } from '../articles/format-range.ts'
import type { Fact, FactExchange, FactQuantity, SourceLink } from '../model/fact.ts'
import type { Party } from '../model/party.ts'
import { contentId } from './content-id.ts'
import { familyOf } from './family.ts'
import { findAct, isAdditional } from './find-act.ts'
import { addBackdrops } from './find-backdrop.ts'
import { headConcept } from './find-concepts.ts'
import { findObjects } from './find-objects.ts'
import { resolveLinks } from './resolve-links.ts'
import { resolveParties } from './resolve-parties.ts'

/** The facts of a reading, one for each claim, in the order of the claims. */
export function readFacts(reading: Reading): Fact[] {
  const { article } = reading
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]))
  const links = resolveLinks(reading)
  const countries = resolveParties(reading.entities)
  const party = (id: string | null): Party | null => {
    const entity = id === null ? undefined : entities.get(id)
    return entity ? toParty({ ...entity, country: entity.country ?? countries.get(entity.id) ?? null }) : null
  }
  const parties = (ids: readonly string[]): Party[] => ids.flatMap((id) => party(id) ?? [])
  const quantities = (ids: readonly string[]): FactQuantity[] =>
    reading.quantities.filter(({ id }) => ids.includes(id)).map((quantity) => toFactQuantity(quantity, article))
  const exchangeOf = ({ exchange }: Claim): FactExchange | null =>
    exchange && {
      ...exchange,
      giver: party(exchange.giver),
      receiver: party(exchange.receiver),
      quantities: quantities(exchange.quantities),
    }
  const chainOf = ({ attribution }: Claim): SourceLink[] =>
    attribution.map(({ ref, name, country, kind }) => links.get(ref) ?? { name, country, kind, key: null })
  const facts = reading.claims.map((claim): Fact => {
    const { event, evidence } = claim
    const [from, to] = [toDay(event.time.from), toDay(event.time.to)]
    const { start, end } = event.trigger
    const act = findAct(event.predicate, event.type, article.language)
    const quote = article.text.slice(evidence.start, evidence.end)
    return {
      id: contentId('claim', [article.id, start, end, event.type, claim.polarity]),
      article: article.id,
      claim: claim.id,
      outlet: article.outlet,
      title: article.title,
      url: article.url,
      published: toDay(article.published),
      language: article.language,
      type: event.type,
      mode: event.mode,
      contexts: event.contexts,
      family: familyOf(event.type, claim.exchange, act),
      predicate: event.predicate,
      act,
      isAdditional: isAdditional(quote, article.language),
      actors: parties(event.actors),
      recipients: parties(event.recipients),
      backdrop: null,
      interval: from || to ? { from, to: from && to && to < from ? from : to } : null,
      places: parties(event.places),
      objects: findObjects(quote, claim.exchange?.item ?? null, article.language),
      polarity: claim.polarity,
      certainty: claim.certainty,
      status: claim.status,
      quantities: quantities(event.quantities),
      exchange: exchangeOf(claim),
      chain: chainOf(claim),
      credits: article.credits,
      evidence,
      trigger: { start, end },
      quote,
    }
  })
  return addBackdrops(facts)
}

function toParty({ key, name, kind, country, sector, roles }: Entity): Party {
  return {
    key: key ?? (country ? `${kind}:${country}` : name.toLowerCase()),
    name,
    kind,
    country,
    sector,
    named: key !== null,
    role: roles.at(-1)?.title ?? null,
  }
}

function toFactQuantity(quantity: Quantity, { text, language }: Article): FactQuantity {
  const words = text.slice(quantity.start, quantity.end)
  return { ...quantity, text: words, of: headConcept(words, language) }
}
