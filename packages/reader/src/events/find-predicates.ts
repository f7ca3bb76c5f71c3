import { readOutlook } from '../factuality/outlook-verbs.ts'
import { prepositionOf } from '../tree/preposition-of.ts'
import type { SentenceTree } from '../tree/sentence-tree.ts'
import { carriedNoun, matchEntry, type Surroundings } from './match-entry.ts'
import { withPredication, withTellers } from './nominal-predicate.ts'
import { nounSlots } from './noun-slots.ts'
import type { PredicateEntry } from './predicate-entry.ts'
import type { PredicateLexicon } from './predicate-lexicon.ts'
import type { RawEvent } from './raw-event.ts'
import { SlotFiller, type Slots } from './slots.ts'
import { withoutSpeakers } from './speakers-of.ts'
import { particlesOf, verbForms, verbLemmas } from './verb-lemmas.ts'
import { verbSlots } from './verb-slots.ts'

/** Every predicate of the lexicon in one sentence, in text order; at most one for each token. */
export function findPredicates(lexicon: PredicateLexicon, around: Surroundings): RawEvent[] {
  const { tree } = around
  const verbs = tree.tokens.flatMap((_, index) => findVerb(lexicon, around, index) ?? [])
  const used = new Set(verbs.flatMap((event) => event.used))
  const nouns = tree.tokens.flatMap((_, index) => (used.has(index) ? [] : (findNoun(lexicon, around, index) ?? [])))
  const carriers = new Set(nouns.filter(({ kind }) => kind === 'noun').map(({ head }) => head))
  return [...verbs.filter(({ head }) => !carriers.has(head)), ...nouns].sort((a, b) => a.head - b.head)
}

function findVerb(lexicon: PredicateLexicon, around: Surroundings, head: number): RawEvent | null {
  const { tree, words } = around
  const upos = tree.tokens[head]?.upos
  if (upos !== 'VERB' && upos !== 'ADJ' && upos !== 'AUX') return null
  if (tree.relation(head) === 'amod' || tree.relation(head) === 'aux') return null
  const light = entriesOf(lexicon.lightVerbs, tree, head)
  const plain = entriesOf(lexicon.verbs, tree, head)
  if (light.length === 0 && plain.length === 0) return null
  const slots = withTellers(withoutSpeakers(verbSlots(tree, head, words), around.speakers(head)), head, around)
  const core = [head, ...particlesOf(tree, head)]
  for (const entry of light) {
    const noun = carriedNoun(entry, slots, around)
    if (noun === null) continue
    const joined = withNoun(slots, noun, around)
    const used = matchEntry(entry, joined, around)
    if (used) return { entry, head, core: [...core, noun], used: [noun, ...used], slots: joined, kind: 'light-verb' }
  }
  for (const entry of plain) {
    const used = matchEntry(entry, slots, around)
    if (used) return { entry, head, core, used, slots: withDative(entry, slots, around), kind: 'verb' }
  }
  return null
}

/** A bare name where the entry's object is a thing is the one that gets it: `lieferte [Malawi] Mais`. */
function withDative({ frame }: PredicateEntry, slots: Slots, { tree, parties }: Surroundings): Slots {
  const has = (slot: string, role: string | null): boolean =>
    frame.some((rule) => rule.slot === slot && rule.role === role)
  const objects = slots.get('obj') ?? []
  if (slots.has('dat') || !has('obj', null) || !has('dat', 'recipient')) return slots
  const names = objects.filter(
    (at) => tree.tokens[at]?.upos === 'PROPN' && tree.children(at, 'det').length === 0 && parties.own(at).length > 0,
  )
  if (names.length === 0) return slots
  return new Map([...slots, ['dat', names], ['obj', objects.filter((at) => !names.includes(at))]])
}

function entriesOf(lookup: PredicateLexicon['verbs'], tree: SentenceTree, head: number): readonly PredicateEntry[] {
  const found = verbLemmas(tree, head).flatMap(lookup.byLemma)
  if (found.length > 0 || tree.tokens[head]?.upos !== 'VERB') return found
  return verbForms(tree, head).flatMap(lookup.byForm)
}

/** What hangs on the noun of a light verb counts as the verb's: `Sanktionen [gegen Iran] verhängen`. */
function withNoun(slots: Slots, noun: number, { tree, words }: Surroundings): Slots {
  const filler = new SlotFiller()
  filler.complete(slots)
  filler.complete(nounSlots(tree, noun, words))
  return filler.slots
}

function findNoun(lexicon: PredicateLexicon, around: Surroundings, index: number): RawEvent | null {
  const { tree, words } = around
  const token = tree.tokens[index]
  if (token?.upos !== 'NOUN' && token?.upos !== 'PROPN') return null
  const relation = tree.relation(index)
  if (relation === 'compound' || relation === 'flat' || token.ner !== 'O') return null
  const entries = lexicon.nouns(token.lemma)
  if (entries.length === 0) return null
  const carrier = supportVerb(around, index)
  const own = withTellers(withPredication(nounSlots(tree, index, words), index, around), index, around)
  // `is considering [sanctions]`: who looks ahead will act, but the act is the noun's.
  const hasAgent = [...own.keys()].some((slot) => words.agent(slot) && !words.genitive(slot))
  const outlook = carrier === null && !hasAgent ? readOutlook(tree, index, around.language) : null
  const subject = carrier ?? (outlook?.isActorsOwn ? outlook.verb : null)
  const slots = subject === null ? own : withCarrier(own, subject, index, around)
  for (const entry of entries) {
    const used = matchEntry(entry, slots, around)
    if (!used) continue
    return carrier === null
      ? { entry, head: index, core: [index], used, slots, kind: 'noun' }
      : { entry, head: carrier, core: [carrier, ...particlesOf(tree, carrier), index], used, slots, kind: 'noun' }
  }
  return null
}

/** The verb that only carries a noun: `[führten] Gespräche`, `talks [began]`. */
function supportVerb({ tree, words }: Surroundings, noun: number): number | null {
  const top = countedBy(tree, noun, words)
  const verb = tree.head(top)
  if (verb < 0 || !['obj', 'nsubj'].includes(tree.relation(top)) || tree.tokens[verb]?.upos !== 'VERB') return null
  return verbLemmas(tree, verb).some(words.support) ? verb : null
}

function withCarrier(own: Slots, carrier: number, noun: number, { tree, words, speakers }: Surroundings): Slots {
  const filler = new SlotFiller()
  filler.complete(own)
  for (const [slot, tokens] of withoutSpeakers(verbSlots(tree, carrier, words), speakers(carrier))) {
    const others = tokens.filter((token) => token !== noun)
    if (others.length > 0 && slot !== 'obj' && slot !== 'comp') filler.complete(new Map([[slot, others]]))
  }
  return filler.slots
}

/** `ten days of [talks]`, `eine Reihe von [Gesprächen]`: the word that counts the noun and stands in its place. */
function countedBy(tree: SentenceTree, noun: number, words: Surroundings['words']): number {
  const above = tree.head(noun)
  const isCounted = above >= 0 && tree.relation(noun) === 'nmod' && words.genitive(prepositionOf(tree, noun) ?? '')
  const counts = isCounted ? words.collective(tree.tokens[above]?.lemma ?? '') : false
  return counts ? above : noun
}
