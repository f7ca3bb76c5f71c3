import type { Affiliation } from './affiliation.ts'
import type { AttachedPerson } from './attached-persons.ts'
import { describedSector } from './described-sector.ts'
import type { FoundActorNoun } from './find-actor-noun.ts'
import { phraseSpan } from './phrase-span.ts'
import type { SentenceGround } from './sentence-ground.ts'

/** Gives persons the role, country and sector of their title, and adds the title as a description of them. */
export function titlePersons(
  ground: SentenceGround,
  noun: FoundActorNoun,
  head: number,
  affiliation: Affiliation,
  persons: readonly AttachedPerson[],
): void {
  const { entry } = noun
  const country = affiliation.countries[0] ?? entry.country ?? affiliation.home
  const sector = describedSector(noun, affiliation)
  const title = roleTitle(ground, noun, affiliation)
  for (const { draft } of persons) {
    if (country && (draft.country === null || draft.roles.length === 0)) draft.country = country
    if (sector && (draft.sector === null || draft.roles.length === 0)) draft.sector = sector
    draft.gender ??= entry.gender
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
function roleTitle(
  { tree, article, language, names }: SentenceGround,
  noun: FoundActorNoun,
  { task }: Affiliation,
): string {
  const tokens = tree.tokens
  const complement = new Set(task)
  let last = noun.last
  while (complement.has(last + 1)) last++
  let first = noun.first
  while (isPartOfTitle(tree, names, first - 1, noun)) first--
  const part = names.find(({ match, first }) => match?.isPart && first === noun.first)
  const start = part?.match
    ? part.match.end + (article.text[part.match.end] === '-' ? 1 : 0)
    : (tokens[first]?.start ?? 0)
  const text = article.text.slice(start, tokens[last]?.end).replace(/\s+/g, ' ')
  const only = tokens[noun.last]
  const isInflected = language === 'de' && last === first && only !== undefined && !part
  return isInflected && only.form.startsWith(only.lemma) ? only.lemma : text
}

/** `Natural Resources` in `Natural Resources Minister`; a state before it is not. */
function isPartOfTitle(
  tree: SentenceGround['tree'],
  names: SentenceGround['names'],
  index: number,
  noun: FoundActorNoun,
): boolean {
  const token = tree.tokens[index]
  if (!token || tree.relation(index) !== 'compound' || !['NOUN', 'PROPN'].includes(token.upos)) return false
  return tree.head(index) <= noun.last + 1 && !names.some((name) => name.first <= index && index <= name.last)
}
