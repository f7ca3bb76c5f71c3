import { draftEntity, type EntityDraft } from '../entities/entity-draft.ts'
import { leaderOf } from '../entities/leaders.ts'
import type { WorldName } from '../entities/world-name.ts'
import { worldNames } from '../entities/world-names.ts'
import { wordClasses } from '../lexicon/word-classes.ts'
import { findActorNoun } from './find-actor-noun.ts'
import type { FoundName } from './find-names.ts'
import { matchWorldNames } from './match-world-names.ts'
import type { NameMatch } from './name-match.ts'
import { nameText } from './name-text.ts'
import { range, type SentenceGround } from './sentence-ground.ts'
import { spanHead } from './span-head.ts'
import { standsForGovernment } from './stands-for-government.ts'

/** Adds the mention of one name. */
export function readName(ground: SentenceGround, name: FoundName): void {
  if (name.match) readWorldName(ground, name, name.match.meanings)
  else readOwnName(ground, name)
}

/** `US-Dollar`, `Canadian dollars` name no state. */
function isCurrency({ tree, words }: SentenceGround, head: number): boolean {
  return words.stateNouns.get(tree.tokens[tree.head(head)]?.lemma.toLowerCase() ?? '') === 'currency'
}

const opposed = /(?:^|\P{L})(?:pro|anti|non|nicht|ex)[-–]$/iu

function readWorldName(ground: SentenceGround, name: FoundName, meanings: readonly WorldName[]): void {
  const { tree, registry, article, match } = { ...ground, match: name.match }
  if (!match) return
  // `prorussisch`, `anti-American`: whom it is about is not who acts.
  if (opposed.test(article.text.slice(Math.max(0, match.start - 6), match.start))) return
  const head = spanHead(tree, name.first, name.last)
  if (isCurrency(ground, head)) return
  if (name.isDateline && meanings[0]) {
    ground.add({ first: name.first, last: name.last, head, form: 'name', drafts: [registry.named(meanings[0])] })
    return
  }
  const span = { first: name.first, last: name.last, head, start: match.start, end: match.end }
  const isAttribute = ['amod', 'compound'].includes(tree.relation(head)) || tree.tokens[head]?.upos === 'ADJ'
  const [first] = meanings
  const meaning =
    meanings.find(({ role }) =>
      isAttribute ? role === 'adjective' : role === 'demonym' && isPeople(ground, head, meanings),
    ) ?? first
  if (!meaning) return
  const { role, country } = meaning
  if (match.isPart) {
    readFirstPart(ground, match, head, meaning)
    return
  }
  const form = isAttribute && tree.relation(head) !== 'conj' && role !== 'organization' ? 'adjective' : 'name'
  switch (role) {
    case 'adjective':
      if (isAttribute || tree.tokens[head]?.upos === 'ADJ')
        ground.add({ ...span, form: 'adjective', drafts: [registry.state(meaning.key)] })
      return
    case 'demonym':
      readPeople(ground, head, span, meaning)
      return
    case 'seat':
      ground.add({ ...span, form: 'metonym', drafts: [registry.state(meaning.key)] })
      return
    case 'capital': {
      const acts = standsForGovernment(tree, head, ground.words)
      const seat = meaning.seatOf ? registry.organization(meaning.seatOf) : undefined
      const drafts = acts && country ? [seat ?? registry.state(country)] : [registry.named(meaning)]
      ground.add({ ...span, form: acts ? 'metonym' : form, drafts })
      return
    }
    default:
      ground.add({ ...span, form, drafts: [registry.named(meaning)] })
  }
}

/** `US` in `US-Präsident`, `russisch` and `ukrainische` in `russisch-ukrainische Gespräche`; nothing in `US-Dollar`. */
function readFirstPart(ground: SentenceGround, match: NameMatch, head: number, meaning: WorldName): void {
  const { tree, article, words, registry, language } = ground
  const rest = article.text.slice(match.end, tree.tokens[match.last]?.end).replace(/^-/, '')
  if (words.stateNouns.get(rest.toLowerCase()) === 'currency') return
  const other = worldNames[language].get(rest)?.find(({ role }) => role === 'adjective')
  const drafts = [registry.named(meaning.role === 'demonym' ? { ...meaning, role: 'adjective' } : meaning)]
  if (other) drafts.push(registry.named(other))
  const { first, last, start } = match
  ground.add({
    first,
    last,
    head,
    start,
    end: other ? (tree.tokens[last]?.end ?? match.end) : match.end,
    form: 'adjective',
    drafts,
  })
}

/** `Iranians`, `die Palästinenser`: people, not the adjective of the same form; `die Polen`, but not `Polens`. */
function isPeople({ tree, words }: SentenceGround, head: number, meanings: readonly WorldName[]): boolean {
  const token = tree.tokens[head]
  if (!token) return false
  const isDetermined = tree
    .children(head, 'det')
    .some((at) => words.determiners.has(tree.tokens[at]?.form.toLowerCase() ?? ''))
  if (meanings.some(({ role }) => role === 'state')) return isDetermined
  return token.upos === 'NOUN' || token.upos === 'PROPN' || isDetermined
}

type NameSpan = Parameters<SentenceGround['add']>[0]

function readPeople(
  ground: SentenceGround,
  head: number,
  span: Omit<NameSpan, 'form' | 'drafts'>,
  meaning: WorldName,
): void {
  const { tree, described, article } = ground
  const isPlural = tree.tokens[head]?.feats['Number'] !== 'Sing'
  const country = homeOfPeople(ground, head, meaning.country)
  const key = `people/${meaning.key}/${country}/${isPlural}`
  const known = described.get(key)
  const draft =
    known ??
    draftEntity({
      kind: isPlural ? 'group' : 'person',
      name: article.text.slice(span.start, span.end),
      country,
      sector: country === null ? 'CVL' : null,
      isPlural,
    })
  described.set(key, draft)
  ground.add({ ...span, form: 'description', drafts: [draft] })
}

/** `Bosnian Serbs` are of Bosnia; of which state `ethnic Albanians` are is left open. */
function homeOfPeople(ground: SentenceGround, head: number, country: string | null): string | null {
  const attributes = ground.tree.children(head, 'amod')
  const isEthnic = wordClasses(ground.language).get('ethnic')
  if (attributes.some((at) => isEthnic?.(ground.tree.tokens[at]?.lemma.toLowerCase() ?? ''))) return null
  const [state] = attributes.flatMap((at) => ground.entitiesAt(at)).filter(({ kind }) => kind === 'state')
  return state?.country ?? country
}

const actingRelations = new Set(['nsubj', 'obj', 'iobj', 'obl', 'nmod', 'conj', 'root', 'appos', 'flat'])

function readOwnName(ground: SentenceGround, name: FoundName): void {
  const { tree, registry } = ground
  const head = spanHead(tree, name.first, name.last)
  const text = nameText(ground, name)
  if (!/\p{L}/u.test(text)) return
  const span = { first: name.first, last: name.last, head, form: 'name' as const }
  const spelledOut = spelledOutBefore(ground, name)
  if (spelledOut) {
    registry.abbreviate(text, spelledOut)
    ground.add({ ...span, drafts: [spelledOut] })
    return
  }
  const drafts = ((): EntityDraft[] => {
    switch (name.tag) {
      case 'PER':
        return [registry.person(text)]
      case 'LOC':
        return [readPlace(ground, name, text)]
      case 'ORG':
        return [readBody(ground, name, text)]
      default:
        return readUntagged(ground, name, head, text)
    }
  })()
  if (drafts.length > 0) ground.add({ ...span, drafts })
}

/** The body whose abbreviation stands in brackets after its name: `Harbour Workers Council (HWC)`. */
function spelledOutBefore(
  { tree, names, entitiesAt }: SentenceGround,
  { first, last, tag }: FoundName,
): EntityDraft | undefined {
  if (tag === 'PER' || tree.tokens[first - 1]?.form !== '(' || tree.tokens[last + 1]?.form !== ')') return undefined
  const name = names.find((other) => other.last === first - 2 && other.tag !== 'PER')
  if (!name) return undefined
  return entitiesAt(spanHead(tree, name.first, name.last)).find(
    ({ kind }) => kind === 'organization' || kind === 'group',
  )
}

/** A place that the world data does not list: in the state whose name it ends with (`Nordsyrien`), or of its owner (`Pyongyang's Central Zoo`). */
function readPlace(ground: SentenceGround, { first, last }: FoundName, text: string): EntityDraft {
  const { registry, words, language, tree } = ground
  const draft = registry.other('place', text)
  const prefix = words.regionPrefixes.find((each) => text.startsWith(each))
  const rest = prefix === undefined ? '' : text.slice(prefix.length)
  const state = worldNames[language].get(rest.charAt(0).toUpperCase() + rest.slice(1))?.[0]
  draft.country ??= state?.country ?? countryOfOwner(ground, spanHead(tree, first, last))
  return draft
}

/** A body with a name of its own; the nouns and names inside say what and whose it is: `Bank of China`, `Universität Leipzig`. */
function readBody(ground: SentenceGround, { first, last }: FoundName, text: string): EntityDraft {
  const { registry, tree, language } = ground
  const draft = registry.other('organization', text)
  for (const index of range(first, last)) {
    const noun = findActorNoun(tree, index, language)
    if (!noun || noun.entry.kind === 'person') continue
    draft.sector ??= noun.entry.sector
    if (noun.entry.kind === 'facility') draft.kind = 'facility'
  }
  draft.country ??= countryInside(ground, first, last) ?? countryOfOwner(ground, spanHead(tree, first, last))
  return draft
}

/** `Kenya's Supreme Court`, `Nairobi's Central Zoo`, `das Oberste Gericht Kenias`, `the French National Assembly` */
function countryOfOwner({ tree, entitiesAt, names }: SentenceGround, head: number): string | null {
  const owners = tree.children(head, 'nmod').filter((owner) => {
    const { deprel = '', feats = {} as Readonly<Record<string, string>> } = tree.tokens[owner] ?? {}
    return deprel === 'nmod:poss' || (feats['Case'] === 'Gen' && tree.children(owner, 'case').length === 0)
  })
  const adjectives = tree
    .children(head, 'amod')
    .filter((at) => names.some(({ first, last, match }) => first <= at && at <= last && match?.isPart === false))
  const homes = [...owners, ...adjectives]
    .flatMap((owner) => entitiesAt(owner))
    .filter(({ kind }) => kind === 'state' || kind === 'place')
  return homes.find(({ country }) => country !== null)?.country ?? null
}

/** A proper noun without tag: a person where two words do something, a body where it is an abbreviation, else nothing. */
function readUntagged(ground: SentenceGround, name: FoundName, head: number, text: string): EntityDraft[] {
  const { tree, registry } = ground
  const known = registry.knownPerson(text)
  if (known) return [known]
  if (leaderOf(text, ground.article.published)) return [registry.person(text)]
  if (!actingRelations.has(tree.relation(head))) return []
  if (name.last > name.first && tree.relation(head) === 'nsubj') return [registry.person(text)]
  if (name.first === name.last && /^\p{Lu}{2,6}$/u.test(text)) return [registry.other('organization', text)]
  return []
}

/** Country of a state, town or place that is named inside a longer name. */
function countryInside({ tree, article, language }: SentenceGround, first: number, last: number): string | null {
  const inside = matchWorldNames(tree.sentence, article.text, language).filter(
    (match) => match.first >= first && match.last <= last,
  )
  return inside.flatMap(({ meanings }) => meanings.flatMap(({ country }) => country ?? []))[0] ?? null
}
