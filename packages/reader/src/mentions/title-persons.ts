import { languageTraits } from '../entities/language-traits.ts'
import type { Affiliation } from './affiliation.ts'
import type { AttachedPerson } from './attached-persons.ts'
import { describedSector } from './described-sector.ts'
import type { FoundActorNoun } from './find-actor-noun.ts'
import { phraseSpan } from './phrase-span.ts'
import type { SentenceGround } from './sentence-ground.ts'
import { spanHead } from './span-head.ts'

/** Gives persons the role, country and sector of their title, and adds the title as a description of them. */
export function titlePersons(
  ground: SentenceGround,
  noun: FoundActorNoun,
  head: number,
  affiliation: Affiliation,
  persons: readonly AttachedPerson[],
): void {
  const { entry } = noun
  const country =
    affiliation.countries[0] ??
    entry.country ??
    affiliation.homeCountries[0] ??
    sharedCountry(ground, phraseSpan(ground.tree, noun, affiliation).first)
  const sector = describedSector(noun, affiliation)
  const title = roleTitle(ground, noun, affiliation)
  for (const { draft } of persons) {
    if (country && (draft.country === null || draft.roles.length === 0)) draft.country = country
    if (sector && (draft.sector === null || draft.roles.length === 0)) draft.sector = sector
    draft.gender ??= entry.gender
    draft.owner ??= affiliation.body
    draft.nouns.add(entry.noun)
    if (title && !draft.roles.includes(title)) draft.roles.push(title)
  }
  const phrase = phraseSpan(ground.tree, noun, affiliation)
  const [person] = persons
  const isBefore = person !== undefined && person.name.first === phrase.last + 1
  const last = isBefore ? person.name.last : phrase.last
  ground.add({ first: phrase.first, last, head, form: 'description', drafts: persons.map(({ draft }) => draft) })
}

/** The title in the text's words, without the state: `Minister für natürliche Ressourcen und Umwelt`, `Präsident` in `US-Präsident`. */
function roleTitle(ground: SentenceGround, noun: FoundActorNoun, { task }: Affiliation): string {
  const { tree, article, language, names } = ground
  const tokens = tree.tokens
  const complement = new Set(task)
  let last = noun.last
  while (complement.has(last + 1)) last++
  let first = noun.first
  while (isPartOfTitle(ground, first - 1)) first--
  const part = names.find(({ match, first }) => match?.isPart && first === noun.first)
  const start = part?.match
    ? part.match.end + (article.text[part.match.end] === '-' ? 1 : 0)
    : (tokens[first]?.start ?? 0)
  const text = article.text.slice(start, tokens[last]?.end).replace(/\s+/g, ' ')
  const only = tokens[noun.last]
  const isInflected = languageTraits[language].hasGrammaticalGender && last === first && only !== undefined && !part
  return isInflected && only.form.startsWith(only.lemma) ? only.lemma : text
}

/** `Natural Resources` in `Natural Resources Minister`; a state or a body before it is not. */
function isPartOfTitle({ tree, names, nounAt, language }: SentenceGround, index: number): boolean {
  const token = tree.tokens[index]
  if (
    languageTraits[language].hasJoinedCompounds ||
    !token ||
    !/^\p{Lu}/u.test(token.form) ||
    !['NOUN', 'PROPN', 'ADJ'].includes(token.upos)
  )
    return false
  if (names.some((name) => name.first <= index && index <= name.last)) return false
  return nounAt(index) === undefined && index > 0
}

/** `Nordkoreas Machthaber Kim Jong Un sowie Premier Kim Tok Hun`: the owner before the first title owns the second. */
function sharedCountry({ tree, names, entitiesAt, nounAt }: SentenceGround, first: number): string | null {
  const joint = tree.tokens[first - 1]
  if (joint?.upos !== 'CCONJ' && joint?.form !== ',') return null
  const person = names.find(({ last, match }) => last === first - 2 && match === null)
  if (!person) return null
  let title = person.first - 1
  while (nounAt(title) || ['ADJ', 'PART'].includes(tree.tokens[title]?.upos ?? '')) title--
  const owner = names.find(({ last, match }) => last === title && match !== null && !match.isPart)
  const isPossessive =
    owner && (tree.tokens[title]?.feats['Case'] === 'Gen' || /^['’]s?$/.test(tree.tokens[title + 1]?.form ?? ''))
  return isPossessive ? (entitiesAt(spanHead(tree, owner.first, owner.last))[0]?.country ?? null) : null
}
