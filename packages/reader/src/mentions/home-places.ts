import type { EntityDraft } from '../entities/entity-draft.ts'
import { coordinated } from '../tree/coordinated.ts'
import type { FoundActorNoun } from './find-actor-noun.ts'
import { range, type SentenceGround } from './sentence-ground.ts'
import { spanHead } from './span-head.ts'

/** Where the people or the body of a phrase are at home. */
export interface HomePlaces {
  /** The places that tell whose they are. */
  readonly places: readonly EntityDraft[]
  /** Tokens of the words that say so. */
  readonly tokens: readonly number[]
}

/**
 * Reads the places of an actor noun: of the phrases that hang on it (`companies in Kenya and Ghana`), of a word for its seat (`based in Oslo`,
 * `mit Sitz in Oslo`), or of what stands behind it where the parser has hung the place on the verb (`students throughout Peru`).
 * @param phrases heads of phrases with a preposition of strength home or origin
 */
export function homePlaces(
  ground: SentenceGround,
  noun: FoundActorNoun,
  head: number,
  phrases: readonly number[],
): HomePlaces {
  const { tree, words } = ground
  const places: EntityDraft[] = []
  const telling: EntityDraft[] = []
  const tokens: number[] = []
  const take = (phrase: number, strength: string | undefined, extent: readonly number[]): void => {
    // Only places in one list share it: `in Lagos in Nigeria` is one place.
    if (places.every(({ country }) => country === null)) {
      const found = placesIn(ground, phrase)
      if (found.length === 0) return
      places.push(...found)
      if (strength === 'origin' ? isOriginTelling(ground, noun, head) : isHomeTelling(noun)) telling.push(...found)
    }
    tokens.push(...extent)
  }
  const strengthOf = (index: number): string | undefined => words.affiliations.get(lemmaOf(ground, index))

  for (const phrase of phrases)
    take(phrase, tree.children(phrase, 'case').map(strengthOf).find(isStrength), tree.subtree(phrase))
  for (const word of seatWords(ground, noun, head))
    for (const phrase of tree.children(word, 'obl', 'nmod', 'compound')) take(phrase, 'home', tree.subtree(word))
  const behind = noun.last + 1
  if (places.length === 0 && isStrength(strengthOf(behind))) {
    const phrase = phraseBehind(ground, behind)
    if (phrase !== undefined)
      take(phrase.head, strengthOf(behind), range(behind, Math.max(phrase.last, ...tree.subtree(phrase.head))))
  }
  return { places: telling, tokens }
}

const isStrength = (strength: string | undefined): boolean => strength === 'home' || strength === 'origin'

const lemmaOf = ({ tree }: SentenceGround, index: number): string => tree.tokens[index]?.lemma.toLowerCase() ?? ''

/** Words of seat that hang on the noun: `based` in `the Oslo-based group`, `Sitz`, `ansässig`. */
function seatWords({ tree, words }: SentenceGround, { first, last }: FoundActorNoun, head: number): number[] {
  const below = [...range(first, last), head].flatMap((index) => tree.children(index, 'acl', 'amod', 'nmod'))
  return [...new Set(below)].filter((index) => {
    const { lemma = '', form = '' } = tree.tokens[index] ?? {}
    return [lemma, form].some((word) => words.affiliations.get(word.toLowerCase()) === 'seat')
  })
}

/** The entities of a phrase and of what it is coordinated with; for a part of a state (`the north of Mali`, `im Osten der Ukraine`) the state. */
function placesIn(ground: SentenceGround, phrase: number): EntityDraft[] {
  const { tree, words, names } = ground
  if (names.some(({ first, last, isDateline }) => isDateline && first <= phrase && phrase <= last)) return []
  return coordinated(tree, phrase).flatMap((at) => {
    const own = ground.entitiesAt(at)
    if (own.length > 0 || ground.nounAt(at) || !words.placeHeads.get(lemmaOf(ground, at))?.includes('of')) return own
    return tree
      .children(at, 'nmod', 'appos')
      .flatMap((part) => ground.entitiesAt(part))
      .filter(({ kind }) => kind === 'state' || kind === 'place')
  })
}

const between = new Set(['DET', 'ADJ', 'ADV'])
/** Most words that stand between a preposition and a place: `in ganz [Peru]`, `in the far [north]`. */
const mostBetween = 2

/** The place, or the part of one, behind a preposition. */
function phraseBehind(
  { tree, names, words }: SentenceGround,
  preposition: number,
): { head: number; last: number } | undefined {
  for (let at = preposition + 1; at <= preposition + 1 + mostBetween; at++) {
    const name = names.find(({ first }) => first === at)
    if (name) return name.tag === 'LOC' ? { head: spanHead(tree, name.first, name.last), last: name.last } : undefined
    const token = tree.tokens[at]
    if (!token) return undefined
    if (token.upos === 'NOUN')
      return words.placeHeads.get(token.lemma.toLowerCase())?.includes('of') ? { head: at, last: at } : undefined
    if (!between.has(token.upos)) return undefined
  }
  return undefined
}

/** Where soldiers, refugees and envoys are says nothing of whose they are. */
const isHomeTelling = ({ entry: { key, sector, kind } }: FoundActorNoun): boolean =>
  key !== 'envoy' && (sector !== 'MIL' || kind === 'organization') && sector !== 'REF'

/** Soldiers and envoys who act are from their state (`soldiers from Chad fled`); they may be brought from any (`recalled envoys from Oslo`). */
function isOriginTelling({ tree }: SentenceGround, noun: FoundActorNoun, head: number): boolean {
  return isHomeTelling(noun) || noun.entry.sector === 'REF' || tree.tokens[head]?.deprel === 'nsubj'
}
