import type { Language, Sentence, Token } from '@lagebild/schema'
import { languageTraits } from '../entities/language-traits.ts'
import type { WorldName } from '../entities/world-name.ts'
import { worldNames } from '../entities/world-names.ts'
import type { NameMatch } from './name-match.ts'

type Listed = readonly [name: string, meanings: readonly WorldName[]]
type Index = ReadonlyMap<string, readonly Listed[]>

/** The shortest name that is also looked for in capitals (`SEOUL`): shorter ones would be abbreviations. */
const shortestCapitalized = 4
/** No name is longer, in characters; what follows it is looked at too. */
const longestName = 80
const firstWord = (name: string): string => /^[\p{L}\p{N}.]+/u.exec(name)?.[0] ?? name

function buildIndex(names: ReadonlyMap<string, readonly WorldName[]>): Index {
  const index = new Map<string, Listed[]>()
  const add = (name: string, meanings: readonly WorldName[]): void => {
    const word = firstWord(name)
    index.set(word, [...(index.get(word) ?? []), [name, meanings]])
  }
  for (const [name, meanings] of names) {
    add(name, meanings)
    const capitals = name.toUpperCase()
    if (name.length >= shortestCapitalized && capitals !== name && !names.has(capitals)) add(capitals, meanings)
  }
  for (const listed of index.values()) listed.sort(([a], [b]) => b.length - a.length)
  return index
}

const indexes: Readonly<Record<Language, Index>> = { de: buildIndex(worldNames.de), en: buildIndex(worldNames.en) }

/**
 * Names of the world data in a sentence, the longest at each place, never overlapping. Only whole words match: `Berlin` is not
 * in `Berlinale`; a German genitive ending may follow (`Russlands`), a hyphen may make the name part of a word (`US-Präsident`).
 */
export function matchWorldNames(sentence: Sentence, text: string, language: Language): NameMatch[] {
  const { tokens } = sentence
  const index = indexes[language]
  const matches: NameMatch[] = []
  let covered = sentence.start
  tokens.forEach((token, first) => {
    if (token.start < covered || token.start === tokens[first - 1]?.start) return
    const match = matchAt(
      sentence,
      first,
      text.slice(token.start, Math.min(sentence.end, token.start + longestName)).replaceAll('’', "'"),
      index,
      language,
    )
    if (!match) return
    matches.push(match)
    covered = match.end
  })
  return matches
}

function matchAt(
  { tokens }: Sentence,
  first: number,
  rest: string,
  index: Index,
  language: Language,
): NameMatch | undefined {
  const start = tokens[first]?.start ?? 0
  const { genitiveEndings } = languageTraits[language]
  const word = firstWord(rest)
  const candidates = [...keysOf(word)].flatMap((key) => index.get(key) ?? []).sort(([a], [b]) => b.length - a.length)
  for (const [name, meanings] of candidates) {
    if (!rest.startsWith(name)) continue
    const end = start + name.length
    let last = first
    while ((tokens[last]?.end ?? end) < end) last++
    const lastToken = tokens[last]
    if (!lastToken || lastToken.start >= end) continue
    const ending = rest.slice(name.length, lastToken.end - start)
    const isPart = ending.startsWith('-') && ending.length > 1 && first === last
    const isGenitive = ending === '' || ending === "'" || ending === "'s" || genitiveEndings.includes(ending)
    if (!isPart && !isGenitive) continue
    const span = { first, last, start, end: isPart ? end : lastToken.end, isPart }
    const kept = meanings.filter((meaning) => suits(meaning, tokens.slice(first, last + 1), isPart))
    if (kept.length > 0) return { ...span, meanings: kept }
  }
  return matchTownAdjective(tokens[first], first, index, language)
}

/** `Russlands` is listed under `Russland`; a name at the sentence's end has taken the full stop with it. */
function keysOf(word: string): Set<string> {
  const bare = [word, word.replace(/\.$/, '')]
  return new Set([...bare, ...bare.flatMap((form) => [form.replace(/s$/, ''), form.replace(/es$/, '')])])
}

const nameTags = new Set(['PROPN', 'NOUN', 'X', 'ADJ', 'SYM'])

function suits(meaning: WorldName, tokens: readonly Token[], isPart: boolean): boolean {
  const [token] = tokens
  if (!token) return false
  if (tokens.length > 1 || isPart) return true
  if (/^\p{Lu}[\p{Lu}.]+$/u.test(token.form)) return true
  if (token.ner !== 'O') return true
  if (meaning.role === 'adjective') return token.upos === 'ADJ' || token.upos === 'PROPN' || token.upos === 'NOUN'
  return nameTags.has(token.upos) || (/^\p{Lu}/u.test(token.form) && token.upos === 'ADV')
}

/** `Moskauer` in `Moskauer Zoo`: the name of a town with -er, an adjective that does not change. */
function matchTownAdjective(
  token: Token | undefined,
  first: number,
  index: Index,
  language: Language,
): NameMatch | undefined {
  const { townEnding } = languageTraits[language]
  if (!token || townEnding === null || !token.form.endsWith(townEnding) || !/^\p{Lu}\p{Ll}+$/u.test(token.form))
    return undefined
  const stem = token.form.slice(0, -townEnding.length)
  const meanings = [stem, `${stem}e`, `${stem}en`]
    .flatMap((name) => (index.get(name) ?? []).filter(([listed]) => listed === name))
    .flatMap(([, all]) => all)
    .filter(({ role }) => role === 'capital' || role === 'place' || role === 'seat')
  if (meanings.length === 0) return undefined
  return { first, last: first, start: token.start, end: token.end, meanings, isPart: true }
}
