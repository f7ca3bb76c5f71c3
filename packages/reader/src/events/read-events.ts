import type { Entity, Exchange, Language } from '@lagebild/schema'
import { findReturn } from '../exchanges/find-return.ts'
import { type ExchangeSetting, readExchange } from '../exchanges/read-exchange.ts'
import { readReturn } from '../exchanges/read-return.ts'
import type { LocatedEvent } from '../model/located-event.ts'
import type { ReadingState } from '../model/reading-state.ts'
import { resolveEventTime } from '../times/resolve-event-time.ts'
import { treeOf } from '../tree/tree-of.ts'
import { assignRoles, type Roles } from './assign-roles.ts'
import { blamedActs } from './blamed-acts.ts'
import { contentRecipients } from './content-recipients.ts'
import { defaultFrame, reciprocalTypes } from './default-frame.ts'
import { contextsOf } from './event-contexts.ts'
import { quantitiesOf } from './event-quantities.ts'
import { eventTrigger } from './event-trigger.ts'
import { findPredicates } from './find-predicates.ts'
import { type CastAct, type CastEvent, inheritParties } from './inherit-parties.ts'
import { isReciprocal } from './is-reciprocal.ts'
import type { Surroundings } from './match-entry.ts'
import { isNoAnswer } from './no-answer.ts'
import { partyLookup } from './party-lookup.ts'
import { placesOf } from './places-of.ts'
import { predicateLexicon } from './predicate-lexicon.ts'
import { promisedExchange } from './promised-exchange.ts'
import type { RawEvent } from './raw-event.ts'
import { isRefusal, refusalRule, refusedMode } from './refusal.ts'
import { rejectsWords, reportAuthors } from './report-authors.ts'
import { returnEvent, toEarlierGiver } from './return-event.ts'
import { shiftType } from './shift-type.ts'
import { speakersOf } from './speakers-of.ts'
import { structureWords } from './structure-words.ts'
import { dropSubsumed } from './subsume.ts'

/** The events of an article in the order of its sentences and of their predicates. */
export function readEvents(state: ReadingState): LocatedEvent[] {
  const entities = new Map(state.entities.map((entity) => [entity.id, entity]))
  const states = statesByCountry(state.entities)
  const events: LocatedEvent[] = []
  let before: Roles | null = null
  for (const index of state.sentences.keys()) {
    const around = surroundingsOf(state, index, entities)
    if (!around) continue
    const cast = castSentence(around, state.article.language, before)
    events.push(...locate(state, index, around, states, cast, events))
    before =
      cast.find(
        ({ event, roles }) =>
          reciprocalTypes.has(event.entry.type) && roles.actors.length + roles.recipients.length > 1,
      )?.roles ?? before
  }
  return events
}

function statesByCountry(entities: readonly Entity[]): Map<string, string> {
  return new Map(
    entities.filter(({ kind, country }) => kind === 'state' && country).map(({ id, country }) => [country ?? '', id]),
  )
}

function surroundingsOf(
  state: ReadingState,
  index: number,
  entities: ReadonlyMap<string, Entity>,
): Surroundings | null {
  const sentence = state.sentences[index]
  if (!sentence) return null
  const tree = treeOf(sentence)
  const words = structureWords(state.article.language)
  const mentions = state.mentions.filter((mention) => mention.sentence === index)
  const told = state.attributions.filter((each) => each.sentence === index)
  const speakers = (predicate: number): ReadonlySet<number> => speakersOf(tree, predicate, told)
  const { language } = state.article
  return { tree, words, language, parties: partyLookup(tree, mentions, entities, words), speakers }
}

function castSentence(around: Surroundings, language: Language, before: Roles | null): CastEvent[] {
  const { tree, words } = around
  const all = findPredicates(predicateLexicon(language), around)
  const found = dropSubsumed(tree, all, words).filter((event) => !isNoAnswer(tree, event, words))
  const cast = found.map((event) => {
    const promised = promisedExchange(event, all)
    const roles = castRoles(event, around, all)
    return {
      event,
      roles,
      promised: promised && castPromised(promised, roles, around),
    }
  })
  // A noun without any party only names a kind of act; a verb tells one, whoever did it.
  return inheritParties(tree, cast, before).filter(
    ({ event, roles }) =>
      event.kind !== 'noun' || roles.actors.length + roles.recipients.length + roles.places.length > 0,
  )
}

/** Where the promised act does not name who gets it, the promise does. */
function castPromised(event: RawEvent, outer: Roles, around: Surroundings): CastAct {
  const roles = castRoles(event, around, [])
  const recipients = outer.recipients.filter((id) => !roles.actors.includes(id))
  return { event, roles: roles.recipients.length > 0 ? roles : { ...roles, recipients } }
}

/** @param others predicates of the same sentence, among which may be the act that this one is about */
function castRoles(event: RawEvent, around: Surroundings, others: readonly RawEvent[]): Roles {
  const { tree, words, parties } = around
  const isOfWords = rejectsWords(event, around)
  const recipientsOf = isOfWords ? (token: number) => reportAuthors(token, around) : parties.of
  const own = assignRoles(event.slots, event.entry.frame, defaultFrame(event, words), parties, recipientsOf)
  const places = [...new Set([...own.places, ...placesOf(event.slots, words, parties)])]
  if (own.actors.length > 1 && isReciprocal(tree, event, words)) return { ...own, recipients: own.actors, places }
  const blamed = blamedActs(event, others, tree)
  if (blamed.length > 0) {
    const doers = blamed.flatMap((act) => castRoles(act, around, []).actors)
    return { ...own, recipients: [...new Set(doers)].filter((id) => !own.actors.includes(id)), places }
  }
  if (own.recipients.length > 0 || isOfWords) return { ...own, places }
  return { ...own, recipients: contentRecipients(event, own.actors, around), places }
}

function locate(
  state: ReadingState,
  index: number,
  around: Surroundings,
  states: ReadonlyMap<string, string>,
  cast: readonly CastEvent[],
  earlier: readonly LocatedEvent[],
): LocatedEvent[] {
  if (cast.length === 0) return []
  const { tree, parties, words } = around
  const { text, language } = state.article
  const heads = new Map(cast.map(({ event }) => [event.head, event]))
  const times = state.times.filter(({ sentence }) => sentence === index)
  // `the two sides` counts nothing.
  const pairs = state.mentions.filter((mention) => mention.sentence === index && mention.entities.length > 1)
  const allQuantities = state.quantities.filter(
    ({ sentence, head }) => sentence === index && !pairs.some(({ first, last }) => first <= head && head <= last),
  )
  const returns = new Map(cast.map(({ event }) => [event, findReturn(tree, event.head, words)] as const))
  // What is given back is counted apart.
  const owners = new Map(heads)
  const givenBack = new Map<RawEvent, RawEvent>()
  for (const [event, found] of returns)
    for (const item of event.entry.exchange ? (found?.items ?? []) : []) {
      const other = givenBack.get(event) ?? { ...event }
      givenBack.set(event, other)
      owners.set(item, other)
    }
  for (const { event, promised } of cast) if (promised) owners.set(promised.event.head, event)
  const located: LocatedEvent[] = []
  for (const { event, roles, promised } of cast) {
    const setting = (owner: RawEvent): ExchangeSetting => {
      const quantities = quantitiesOf(tree, owner, owners, allQuantities, times)
      return { tree, text, language, parties, states, quantities }
    }
    const { quantities } = setting(event)
    const { trigger, first, last } = eventTrigger(tree, text, event)
    const { entry } = event
    const isRefused = isRefusal(event, roles.actors, around, language)
    const told: LocatedEvent = {
      sentence: index,
      first,
      last,
      head: event.head,
      event: {
        type: isRefused ? 'REJECT' : shiftType(event, roles.actors, around),
        mode: isRefused ? refusedMode(entry.type) : entry.mode,
        contexts: contextsOf(tree, event, language),
        predicate: event.core
          .map((at) => tree.tokens[at]?.lemma ?? '')
          .reverse()
          .join(' '),
        trigger,
        ...roles,
        time: resolveEventTime(state, index, event.head),
        quantities: quantities.map(({ quantity }) => quantity.id),
      },
      exchange: isRefused ? null : exchangeOf(promised ?? { event, roles }, setting(event)),
      rule: isRefused || spendsNegation(event, around) ? refusalRule : `events/${event.kind}`,
      entry: entry.id,
    }
    const found = returns.get(event)
    const before = located.at(-1) ?? earlier.findLast(({ sentence }) => sentence >= index - 1)
    located.push(found?.items.length === 0 ? toEarlierGiver(told, before) : told)
    const other = givenBack.get(event)
    const back = told.exchange && found && other ? readReturn(told.exchange, found.items, setting(other)) : null
    if (back && found) located.push(returnEvent(told, found, back, tree, text))
  }
  return located
}

/** `kommt [nicht] infrage`: the negation is part of the predicate. */
function spendsNegation({ used }: RawEvent, { tree, words }: Surroundings): boolean {
  return used.some((index) => words.negation(tree.tokens[index]?.lemma ?? ''))
}

function exchangeOf({ event, roles }: CastAct, setting: ExchangeSetting): Exchange | null {
  return event.entry.exchange ? readExchange(event.entry.exchange, event.slots, roles, setting) : null
}
