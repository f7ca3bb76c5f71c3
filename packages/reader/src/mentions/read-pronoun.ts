import type { Token } from '@lagebild/schema'
import type { EntityDraft } from '../entities/entity-draft.ts'
import { wordClasses } from '../lexicon/word-classes.ts'
import { coordinated } from '../tree/coordinated.ts'
import type { SentenceTree } from '../tree/sentence-tree.ts'
import { type Antecedent, agreesWithPronoun } from './agrees-with-pronoun.ts'
import type { Pronoun } from './mention-words.ts'
import type { SentenceGround } from './sentence-ground.ts'
import type { MentionWeigher } from './states-in-focus.ts'

/** Classes of verbs whose subject speaks. */
const speakingClasses = ['saying', 'telling', 'denial'] as const

/** How far back, in sentences, a pronoun may point. */
const reach = 2

/** Adds what a pronoun refers to, where the text before it has something that agrees with it. */
export function readPronoun(ground: SentenceGround, index: number, weigh: MentionWeigher): void {
  const { tree } = ground
  const token = tree.tokens[index]
  if (!token) return
  const drafts =
    token.feats['PronType'] === 'Rel'
      ? relativeAntecedent(ground, index)
      : personalAntecedent(ground, index, token, weigh)
  if (drafts.length > 0) ground.add({ first: index, last: index, head: index, form: 'pronoun', drafts })
}

/** `der Minister, der …`: the noun that the relative clause hangs on. */
function relativeAntecedent(ground: SentenceGround, index: number): readonly EntityDraft[] {
  const { tree } = ground
  const clause = [index, ...tree.ancestors(index)].find((at) => tree.relation(at) === 'acl')
  return clause === undefined ? [] : ground.entitiesAt(tree.head(clause))
}

/** The entry of a pronoun; possessives are listed by their stem (`sein-` for `seine`, `seinem`). */
function entryOf({ words }: SentenceGround, token: Token): Pronoun | undefined {
  const form = token.form.toLowerCase()
  if (token.upos === 'DET' || token.feats['Poss'] === 'Yes') {
    const stem = [...words.pronouns.keys()].find(
      (listed) => listed.endsWith('-') && form.startsWith(listed.slice(0, -1)),
    )
    if (stem !== undefined) return words.pronouns.get(stem)
  }
  return words.pronouns.get(form)
}

/** A pronoun written large inside a sentence addresses the reader: `Sie`, `Ihr`. */
function isAddress({ tree }: SentenceGround, index: number): boolean {
  const before = tree.tokens[index - 1]
  return before !== undefined && before.upos !== 'PUNCT' && /^\p{Lu}/u.test(tree.tokens[index]?.form ?? '')
}

function personalAntecedent(
  ground: SentenceGround,
  index: number,
  token: Token,
  weigh: MentionWeigher,
): readonly EntityDraft[] {
  const entry = entryOf(ground, token)
  if (!entry || token.deprel.startsWith('expl')) return []
  if (token.feats['Person'] === '1' || token.feats['Person'] === '2') return []
  if (isAddress(ground, index)) return []
  const isPossessive = entry.types.includes('possessive')
  if (entry.types.includes('demonstrative') && token.upos !== 'PRON') return []
  const isOnlyThing = entry.genders.length === 1 && entry.genders[0] === 'n'
  if (isOnlyThing && !isPossessive && !canBeThing(ground, index)) return []
  const scored = candidatesBefore(ground, index).flatMap((candidate) => {
    if (!agreesWithPronoun(candidate, entry, token, ground)) return []
    return [{ candidate, score: scoreOf(ground, candidate, index, isPossessive, isOnlyThing, entry, weigh) }]
  })
  scored.sort((a, b) => b.score - a.score)
  return scored[0]?.candidate.drafts ?? []
}

/**
 * `es` and `it` refer only as subject or object of a verb that has no clause to stand for, of a word like `willing`, and of one that only
 * somebody can be the subject of: `It [denies] that …`.
 */
function canBeThing({ tree, language }: SentenceGround, index: number): boolean {
  const relation = tree.relation(index)
  if (relation !== 'nsubj' && relation !== 'obj') return false
  const classes = wordClasses(language)
  const verb = tree.tokens[tree.head(index)]?.lemma ?? ''
  const isSpeaker = tree.tokens[index]?.deprel === 'nsubj' && speakingClasses.some((name) => classes.get(name)?.(verb))
  if (isSpeaker || classes.get('disposition')?.(verb)) return true
  return (
    tree.children(tree.head(index), 'csubj', 'ccomp', 'expl').length === 0 &&
    tree.children(tree.head(index), 'cop').length === 0
  )
}

function candidatesBefore(ground: SentenceGround, index: number): Antecedent[] {
  const { mentions, sentence } = ground
  const near = mentions.filter(
    (mention) =>
      mention.drafts.length > 0 &&
      mention.drafts.every(({ kind }) => kind !== 'place' && kind !== 'facility') &&
      (mention.sentence === sentence
        ? mention.head < index
        : mention.sentence < sentence && sentence - mention.sentence <= reach),
  )
  const single = near.map((mention) => ({
    drafts: mention.drafts,
    mention,
    isPlural: mention.drafts.length > 1 || (mention.drafts[0]?.isPlural ?? false),
  }))
  const joined = near.flatMap((mention): Antecedent[] => {
    const itsTree = ground.trees[mention.sentence]
    if (!itsTree || mention.form === 'adjective' || mention.form === 'pronoun') return []
    const heads = coordinated(itsTree, mention.head)
    const parts = near.filter(
      (other) =>
        other.sentence === mention.sentence &&
        other.head !== mention.head &&
        heads.includes(other.head) &&
        other.form !== 'adjective',
    )
    if (parts.length === 0) return []
    return [
      { drafts: [...new Set([...mention.drafts, ...parts.flatMap(({ drafts }) => drafts)])], mention, isPlural: true },
    ]
  })
  return [...single, ...joined]
}

const weights = {
  sentence: 10,
  subject: 6,
  ownSubject: 9,
  person: 8,
  sameArgument: 30,
  distance: 0.05,
  adjective: 6,
  together: 2,
  state: 2,
}

function scoreOf(
  ground: SentenceGround,
  { drafts, mention, isPlural }: Antecedent,
  index: number,
  isPossessive: boolean,
  isThing: boolean,
  entry: Pronoun,
  weigh: MentionWeigher,
): number {
  const { tree, sentence } = ground
  const isHere = mention.sentence === sentence
  let score = -(sentence - mention.sentence) * weights.sentence
  const { isSubject } = weigh(mention)
  if (isSubject) score += weights.subject
  if (!isThing && entry.genders.some((gender) => gender === 'm' || gender === 'f') && drafts[0]?.kind === 'person')
    score += weights.person
  if (mention.form === 'adjective') score -= weights.adjective
  if (isThing && drafts[0]?.kind === 'state') score += weights.state
  if (isHere) score -= (index - mention.head) * weights.distance
  else score -= (ground.sentence - mention.sentence) * weights.distance - mention.head * weights.distance * 0.1
  if (isPlural && drafts.length > 1) score += weights.together
  if (isHere && isPossessive && isSubject && clauseOf(tree, mention.head) === clauseOf(tree, index))
    score += weights.ownSubject
  if (isHere && !isPossessive && tree.head(mention.head) === tree.head(index)) score -= weights.sameArgument
  return score
}

const clauseRelations = new Set(['acl', 'advcl', 'ccomp', 'csubj', 'parataxis', 'root', 'xcomp'])

/** Head of the clause that a token stands in. */
function clauseOf(tree: SentenceTree, index: number): number {
  return [index, ...tree.ancestors(index)].find((at) => clauseRelations.has(tree.relation(at))) ?? index
}
