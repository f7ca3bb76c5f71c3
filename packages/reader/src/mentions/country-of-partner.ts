import type { Sector } from '@lagebild/schema'
import { wordClasses } from '../lexicon/word-classes.ts'
import type { FoundActorNoun } from './find-actor-noun.ts'
import type { SentenceGround } from './sentence-ground.ts'

/** Who acts for a state. */
const officialSectors = new Set<Sector | null>(['GOV', 'MIL', 'SPY', 'COP', 'LEG', 'JUD', 'PTY'])

/**
 * The state of officials of whom the text does not say whose they are: that of the official with whom they act (`Danish minister Lars Holm and a group
 * of [lawmakers]`). Not of a word that each state has one of (`and [presidents]`, `and other leaders`), nor where the phrase names somebody.
 */
export function countryOfPartner(ground: SentenceGround, noun: FoundActorNoun, head: number): string | null {
  const { tree, names } = ground
  const { key, sector: own, kind } = noun.entry
  if (key === 'head' || key === 'other' || !(officialSectors.has(own) || (own === null && kind === 'person')))
    return null
  const top = topOf(ground, head)
  if (tree.relation(top) !== 'conj') return null
  const isNaming = tree.subtree(head).some((index) => names.some(({ first, last }) => first <= index && index <= last))
  if (isNaming || isOther(ground, head) || isOther(ground, top)) return null
  const partners = ground.entitiesAt(tree.head(top)).filter(({ sector }) => officialSectors.has(sector))
  const countries = new Set(partners.flatMap(({ country, kind }) => (kind === 'state' ? [] : (country ?? []))))
  return countries.size === 1 ? ([...countries][0] ?? null) : null
}

/** `group` in `a group of lawmakers`. */
function topOf({ tree, nounAt }: SentenceGround, head: number): number {
  const above = tree.head(head)
  return tree.relation(head) === 'nmod' && above >= 0 && nounAt(above) !== undefined ? above : head
}

/** `other ministers` may be those of other states. */
function isOther({ tree, language }: SentenceGround, head: number): boolean {
  const test = wordClasses(language).get('other')
  return tree.children(head, 'amod', 'det').some((at) => test?.(tree.tokens[at]?.lemma.toLowerCase() ?? '') === true)
}
