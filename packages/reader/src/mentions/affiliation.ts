import type { Sector } from '@lagebild/schema'
import type { EntityDraft } from '../entities/entity-draft.ts'
import { languageTraits } from '../entities/language-traits.ts'
import { coordinated } from '../tree/coordinated.ts'
import { prepositionOf } from '../tree/preposition-of.ts'
import type { FoundActorNoun } from './find-actor-noun.ts'
import type { FoundName } from './find-names.ts'
import { homePlaces } from './home-places.ts'
import { range, type SentenceGround } from './sentence-ground.ts'
import { spanHead } from './span-head.ts'

/** Whose an actor is, read from the words that hang on its noun. */
export interface Affiliation {
  readonly countries: readonly string[]
  /** Body, group or person that it belongs to (`Sprecher des Außenministeriums`). */
  readonly body: EntityDraft | null
  readonly sector: Sector | null
  /** Owned by a state itself (`Russlands Delegation`). */
  readonly isOfState: boolean
  /** Countries of the places where it sits (`Zentralzoo in Pjöngjang`, `companies in Kenya and Ghana`), weaker than an owner. */
  readonly homeCountries: readonly string[]
  /** Tokens of the words that say so. */
  readonly owners: readonly number[]
  readonly homes: readonly number[]
  /** Tokens of the title's own complement (`für natürliche Ressourcen und Umwelt`). */
  readonly task: readonly number[]
}

const ownerRelations = new Set(['amod', 'compound', 'det', 'nmod', 'nummod', 'advmod', 'obl', 'flat'])

/** Reads the affiliation of an actor noun whose phrase has the given head. */
export function affiliationOf(
  ground: SentenceGround,
  { entry, first, last }: FoundActorNoun,
  head: number,
): Affiliation {
  const { tree, words, names } = ground
  const owners: number[] = []
  const phrases: number[] = []
  const task: number[] = []
  const owning: EntityDraft[] = []
  const possessing: EntityDraft[] = []
  let sector: Sector | null = null
  const isInside = (index: number): boolean => index >= first && index <= last
  const take = (index: number, into: EntityDraft[], tokens: number[]): void => {
    if (isDatelineAt(ground, index) || isPeopleOfState(ground, index)) return
    const heads = coordinated(tree, index)
    const drafts = heads.flatMap((at) => ground.entitiesAt(at))
    if (drafts.length === 0) return
    into.push(...drafts)
    tokens.push(...tree.subtree(index))
  }

  for (const name of names)
    if (name.match?.isPart && isInside(name.first) && tree.tokens[name.first]?.upos !== 'ADJ')
      owning.push(...ground.entitiesAt(name.first).filter(isOwner))
  for (const child of dependentsOf(ground, first, last, head)) {
    if (entry.key === 'other' && tree.relation(child) !== 'amod') continue
    if (!ownerRelations.has(tree.relation(child)) && !isGenitiveForm(ground, child)) continue
    const preposition = prepositionOf(tree, child)
    if (preposition === null || /^['’]s?$/.test(preposition)) {
      if (isNameOfPerson(ground, child)) continue
      const noun = tree.relation(child) === 'compound' ? ground.nounAt(child) : undefined
      if (noun) {
        sector ??= noun.entry.sector
        owners.push(...tree.subtree(child))
        continue
      }
      if (isPronoun(ground, child)) take(child, possessing, owners)
      else take(child, owning, owners)
      continue
    }
    const strength = words.affiliations.get(preposition)
    if (strength === undefined || strength === 'seat' || isAgent(ground, child)) continue
    if (entry.key === 'envoy' && strength !== 'owner' && strength !== 'origin') continue
    if (strength === 'home' || strength === 'origin') {
      phrases.push(child)
      continue
    }
    const before = owning.length
    take(child, owning, owners)
    if (owning.length === before) task.push(...tree.subtree(child))
  }
  const before = owning.length === 0 ? ownerBefore(ground, first) : undefined
  if (before !== undefined) {
    owning.push(...ground.entitiesAt(before))
    owners.push(...range(before, first - 1))
  }

  if (entry.key === 'voice' && owning.length === 0) owning.push(...bodySpokenFor(ground))
  // `ihr chinesischer Amtskollege` is China's, `seine Truppen` are his.
  if (owning.length === 0) owning.push(...possessing)
  const home = homePlaces(ground, { entry, first, last }, head, phrases)

  const bodies = owning.filter(({ kind }) => kind !== 'state' && kind !== 'place')
  return {
    countries: [...new Set(owning.flatMap(({ country }) => country ?? []))],
    body: bodies[0] ?? null,
    sector: bodies[0]?.sector ?? sector,
    isOfState: owning.some(({ kind }) => kind === 'state'),
    homeCountries: [...new Set(home.places.flatMap(({ country }) => country ?? []))],
    owners,
    homes: home.tokens,
    task,
  }
}

/** What hangs on the noun, or on the name that it is the title of (`French` and `of France` in `French President Jean Hall`, `President Jean Hall of France`). */
function dependentsOf({ tree, names, words }: SentenceGround, first: number, last: number, head: number): number[] {
  const own = range(first, last)
    .flatMap((index) => tree.children(index))
    .filter((index) => index < first || index > last)
  const named =
    names.some((name) => name.first === last + 1) &&
    ['compound', 'flat', 'appos', 'amod', 'nmod'].includes(tree.relation(head))
  if (!named) return own
  const isOwner = (index: number): boolean =>
    tree.relation(index) === 'nmod' && words.affiliations.get(prepositionOf(tree, index) ?? '') === 'owner'
  return [...own, ...tree.children(tree.head(head)).filter((index) => index < first || isOwner(index))]
}

/** `Kenias` by its ending, where the tagger takes it for another case. */
function isGenitiveForm(ground: SentenceGround, index: number): boolean {
  return ground.entitiesAt(index).some(({ name }) => ground.tree.tokens[index]?.form === `${name}s`)
}

/**
 * A state before the noun that the parser has hung elsewhere: `US` in `US Treasury Secretary Janet Yellen`, `russische` in
 * `russische schwere Einheiten`. Only what can stand inside a noun phrase may come between.
 */
function ownerBefore(ground: SentenceGround, first: number): number | undefined {
  const { tree, names, language } = ground
  for (let index = first - 1; index >= 0; index--) {
    const token = tree.tokens[index]
    const name = names.find((each) => each.match !== null && each.first <= index && index <= each.last)
    if (name?.match) {
      if (name.isDateline || isCircumstance(ground, name)) return undefined
      if (tree.tokens[name.first - 1]?.upos === 'ADP' && token?.upos !== 'ADJ') return undefined
      const isAttribute =
        languageTraits[language].ownsByPosition ||
        token?.upos === 'ADJ' ||
        token?.feats['Case'] === 'Gen' ||
        isGenitiveForm(ground, index) ||
        name.match.isPart
      return isAttribute ? spanHead(tree, name.first, name.last) : undefined
    }
    const isInPhrase: boolean =
      token?.upos === 'ADJ' ||
      (languageTraits[language].ownsByPosition && (token?.upos === 'NOUN' || token?.upos === 'PROPN'))
    if (!isInPhrase) return undefined
  }
  return undefined
}

/** `Russian-backed`, `US-geführt`: a state that is no more than a part of an adjective helps, but does not own. */
function isCircumstance({ tree }: SentenceGround, { match }: FoundName): boolean {
  return match?.isPart === true && tree.tokens[match.first]?.upos === 'ADJ'
}

/** `Serb` in `Bosnian Serb forces` names a people of the state before it, and not its own. */
function isPeopleOfState({ names }: SentenceGround, index: number): boolean {
  const own = names.find(({ first, last }) => first <= index && index <= last)
  const state = own && names.find(({ last }) => last === own.first - 1)
  return (
    (own?.match?.meanings.every(({ role }) => role === 'demonym') ?? false) &&
    (state?.match?.meanings.some(({ role }) => role === 'state' || role === 'adjective') ?? false)
  )
}

const isDatelineAt = ({ names }: SentenceGround, index: number): boolean =>
  names.some(({ first, last, isDateline }) => isDateline && first <= index && index <= last)

/** `Spokesman Gao Wenbin` after `China's foreign ministry condemned …`: he speaks for the body of the sentence before. */
function bodySpokenFor({ mentions, sentence }: SentenceGround): EntityDraft[] {
  const bodies = mentions.filter(
    (mention) =>
      mention.sentence === sentence - 1 && mention.form !== 'adjective' && mention.drafts[0]?.kind === 'organization',
  )
  return bodies.flatMap(({ drafts }) => drafts).slice(-1)
}

const isPronoun = ({ tree }: SentenceGround, index: number): boolean =>
  ['PRON', 'DET'].includes(tree.tokens[index]?.upos ?? '')

const isOwner = ({ kind }: EntityDraft): boolean => kind !== 'person'

/** `Präsident Putin`, not `Putins Präsident`: a person's name under a title without genitive. */
function isNameOfPerson({ tree, names, language }: SentenceGround, index: number): boolean {
  const name = names.find(({ first, last }) => first <= index && index <= last)
  if (name?.tag !== 'PER' && name?.tag !== 'UNKNOWN') return false
  if (tree.children(index, 'case').length > 0) return false
  const token = tree.tokens[index]
  if (!languageTraits[language].hasGrammaticalGender) return tree.tokens[index]?.deprel !== 'nmod:poss'
  return token?.feats['Case'] !== 'Gen' || !token.form.endsWith('s')
}

/** `von` with the doer of a passive is no owner; the noun then depends on a participle. */
function isAgent({ tree }: SentenceGround, index: number): boolean {
  return tree.tokens[tree.head(index)]?.upos === 'VERB'
}
