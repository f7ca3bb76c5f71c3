import type { Exchange, ExchangeKind, Language } from '@lagebild/schema'
import type { Roles } from '../events/assign-roles.ts'
import type { PartyLookup } from '../events/party-lookup.ts'
import type { ExchangeFrame } from '../events/predicate-entry.ts'
import type { Slots } from '../events/slots.ts'
import { structureWords } from '../events/structure-words.ts'
import type { LocatedQuantity } from '../model/located-quantity.ts'
import { isHyphenBetween } from '../tree/is-hyphen-between.ts'
import { prepositionOf } from '../tree/preposition-of.ts'
import type { SentenceTree } from '../tree/sentence-tree.ts'
import { itemKind } from './item-kind.ts'
import { stateOf } from './state-of.ts'

export interface ExchangeSetting {
  readonly tree: SentenceTree
  readonly text: string
  readonly language: Language
  readonly parties: PartyLookup
  readonly states: ReadonlyMap<string, string>
  /** Quantities of the event. */
  readonly quantities: readonly LocatedQuantity[]
}

/**
 * What moved from whom to whom, as the entry's exchange column says: `[Russland] lieferte [Nordkorea] [Öl]`. Null where no
 * thing moves, its kind is not known, or neither side is.
 */
export function readExchange(
  frame: ExchangeFrame,
  slots: Slots,
  roles: Roles,
  setting: ExchangeSetting,
): Exchange | null {
  const items = frame.item === 'none' ? [] : frame.item.split('|').flatMap((slot) => slots.get(slot) ?? [])
  const item = firstWithKind(items, frame.kind as ExchangeKind | null, setting)
  const kind = item ? item.kind : (frame.kind as ExchangeKind | null)
  if (!kind || (!item && setting.quantities.length === 0 && frame.item !== 'none')) return null
  const receiver = partyFor(frame.receiver, slots, roles, setting)
  const giver = partyFor(frame.giver, slots, roles, setting, receiver)
  const distinct = giver === receiver ? null : giver
  // Troops that are moved without a word of where to go to nobody.
  if ((!distinct || frame.receiver.includes('place')) && !receiver) return null
  const counted = setting.quantities.filter((quantity) => !item || belongsTo(quantity, items, setting.tree))
  const sums = item && counted.length === 0 ? sumsOfHelp(item.head, setting) : []
  return {
    giver: distinct,
    receiver,
    kind: sums.length > 0 ? 'money' : kind,
    item: item ? words(item.head, setting) : null,
    ...amountOf(sums.length > 0 ? sums : counted),
  }
}

/** `stellt [15 Millionen Euro] humanitäre Hilfe bereit`: a sum beside help is what the help consists of. */
function sumsOfHelp(item: number, { tree, language, quantities }: ExchangeSetting): readonly LocatedQuantity[] {
  const isHelp = structureWords(language).assistance(tree.tokens[item]?.lemma ?? '')
  return isHelp ? quantities.filter(({ quantity }) => isCurrency(quantity.unit)) : []
}

const isCurrency = (unit: string | null): boolean => /^[A-Z]{3}$/.test(unit ?? '')

/** What moves and how much of it, from the tokens that name it; null where its kind is not known. */
export function readItem(
  items: readonly number[],
  kind: ExchangeKind | null,
  setting: ExchangeSetting,
): Pick<Exchange, 'kind' | 'item' | 'quantities' | 'period'> | null {
  const item = firstWithKind(items, kind, setting)
  if (!item) return null
  const counted = setting.quantities.filter((quantity) => belongsTo(quantity, items, setting.tree))
  return { kind: item.kind, item: words(item.head, setting), ...amountOf(counted) }
}

function amountOf(counted: readonly LocatedQuantity[]): Pick<Exchange, 'quantities' | 'period'> {
  return {
    quantities: counted.map(({ quantity }) => quantity.id),
    period:
      counted.find(({ quantity }) => quantity.per && ['year', 'month', 'week', 'day'].includes(quantity.per))?.quantity
        .per ?? null,
  }
}

function firstWithKind(
  items: readonly number[],
  otherwise: ExchangeKind | null,
  setting: ExchangeSetting,
): { head: number; kind: ExchangeKind } | null {
  for (const head of items) {
    const kind = kindOf(head, setting) ?? otherwise
    if (kind) return { head: countedBy(head, setting) ?? head, kind }
  }
  return null
}

function kindOf(head: number, { tree, language, quantities }: ExchangeSetting): ExchangeKind | null {
  const isMoney = quantities.some(
    ({ quantity, head: at, item }) =>
      isCurrency(quantity.unit) && (at === head || item === head || tree.isBelow(at, head)),
  )
  const modifiers = tree
    .children(head, 'amod', 'compound', 'nmod', 'appos', 'flat')
    .map((child) => tree.tokens[child]?.lemma ?? '')
  const lemma = tree.tokens[head]?.lemma ?? ''
  const named = itemKind(lemma, modifiers, language) ?? (isMoney ? 'money' : null)
  if (isMoney || !(structureWords(language).collective(lemma) || tree.tokens[head]?.upos === 'NUM')) return named
  // `7000 Container mit [Munition]`, `60,000 tonnes of [wheat]`
  const counted = tree.children(head, 'nmod', 'appos', 'flat').map((child) => tree.tokens[child]?.lemma ?? '')
  return counted.map((word) => itemKind(word, [], language)).find((kind) => kind !== null) ?? named
}

/** `60,000 tonnes of [wheat]`, `two of its [boats]`: the thing that a measure, a load or a number counts. */
function countedBy(head: number, { tree, language }: ExchangeSetting): number | null {
  const words = structureWords(language)
  if (!words.collective(tree.tokens[head]?.lemma ?? '') && tree.tokens[head]?.upos !== 'NUM') return null
  return (
    tree.children(head, 'nmod', 'appos', 'flat').find((child) => {
      const preposition = prepositionOf(tree, child)
      const isPart = child > head && (preposition === null || words.genitive(preposition))
      return isPart && itemKind(tree.tokens[child]?.lemma ?? '', [], language) !== null
    }) ?? null
  )
}

function belongsTo({ head, item }: LocatedQuantity, items: readonly number[], tree: SentenceTree): boolean {
  return items.some((at) => at === head || at === item || tree.isBelow(head, at) || tree.isBelow(at, head))
}

/** Side of an exchange: a role, a slot, or `place`, the state on whose ground it ends. */
function partyFor(
  source: string,
  slots: Slots,
  roles: Roles,
  setting: ExchangeSetting,
  other: string | null = null,
): string | null {
  for (const name of source.split('|')) {
    const ids =
      name === 'actor'
        ? roles.actors
        : name === 'recipient'
          ? roles.recipients
          : name === 'place'
            ? roles.places.flatMap((id) => stateOf(id, setting) ?? [])
            : (slots.get(name) ?? []).flatMap((token) => setting.parties.of(token))
    const found = ids.find((id) => id !== other)
    if (found) return found
  }
  return null
}

/** The noun with its adjectives and compound parts, in the text's words. */
function words(head: number, { tree, text, parties }: ExchangeSetting): string {
  // `sagte zu, [Haiti] Zelte zu schicken`: a party that the tree takes for a part of the thing.
  const isParty = (index: number): boolean => tree.relation(index) === 'flat' && parties.own(index).length > 0
  const parts = [head, ...tree.children(head, 'amod', 'compound', 'flat')].filter(
    (index) => Math.abs(index - head) <= 3 && !isParty(index),
  )
  const first = hyphenatedFrom(tree, Math.min(...parts))
  return text.slice(tree.tokens[first]?.start ?? 0, tree.tokens[head]?.end ?? 0)
}

/** `[Swedish]-made boats`: words that hyphens join are one. */
function hyphenatedFrom(tree: SentenceTree, index: number): number {
  return isHyphenBetween(tree, index - 1) ? hyphenatedFrom(tree, index - 2) : index
}
