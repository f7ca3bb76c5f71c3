import type { Certainty, Language, Status } from '@lagebild/schema'
import { structureWords } from '../events/structure-words.ts'
import { verbLemmas } from '../events/verb-lemmas.ts'
import { lexicons, type Table } from '../generated/lexicons.ts'
import { prepositionOf } from '../tree/preposition-of.ts'
import type { SentenceTree } from '../tree/sentence-tree.ts'

/** What a verb says of the act that a noun or gerund below it names. */
export interface Outlook {
  readonly status: Status
  readonly certainty: Certainty | null
  /** The verb's token. */
  readonly verb: number
  /** Whether its subject is who will act. */
  readonly isActorsOwn: boolean
}

interface OutlookVerb extends Omit<Outlook, 'verb'> {
  readonly slots: readonly string[]
  /** Whether the noun may not be one that the text has as known: `discussed [the] attack`. */
  readonly isOfNew: boolean
  /** Whether a noun that says of what is not known yet, though its article says so: `considered [the] purchase of drones`. */
  readonly allowsOf: boolean
}

const tables: Readonly<Record<Language, Table>> = { de: lexicons.de.outlookVerbs, en: lexicons.en.outlookVerbs }
const verbs = new Map<string, OutlookVerb>(
  Object.entries(tables).flatMap(([language, table]) =>
    table.map((row): [string, OutlookVerb] => {
      const needs = row['needs']?.split('|') ?? []
      return [
        `${language} ${row['lemma']}`,
        {
          slots: row['slots']?.split('|') ?? [],
          isOfNew: needs.includes('new'),
          allowsOf: needs.includes('of'),
          isActorsOwn: row['actor'] === 'subject',
          certainty: (row['certainty'] as Certainty | undefined) ?? null,
          status: (row['status'] ?? 'planned') as Status,
        },
      ]
    }),
  ),
)

/** Reads the verb above a noun or gerund as one that looks ahead to the act it names: `is considering [sanctions]`, `is considering [lifting] a ban`; null where it does not. */
export function readOutlook(tree: SentenceTree, act: number, language: Language): Outlook | null {
  if (tree.relation(act) === 'conj') return readOutlook(tree, tree.head(act), language)
  const verb = tree.head(act)
  if (!['VERB', 'AUX'].includes(tree.tokens[verb]?.upos ?? '')) return null
  const [entry] = verbLemmas(tree, verb).flatMap((lemma) => verbs.get(`${language} ${lemma}`) ?? [])
  if (!entry) return null
  const isAhead = isGerundOf(tree, act) ? entry.slots.includes('obj') : isNounAhead(tree, act, entry, language)
  return isAhead ? { ...entry, verb } : null
}

function isGerundOf(tree: SentenceTree, act: number): boolean {
  return tree.relation(act) === 'xcomp' && tree.tokens[act]?.feats['VerbForm'] === 'Ger'
}

function isNounAhead(tree: SentenceTree, noun: number, entry: OutlookVerb, language: Language): boolean {
  if (!['NOUN', 'PROPN'].includes(tree.tokens[noun]?.upos ?? '') || !entry.slots.includes(slotOf(tree, noun)))
    return false
  if (entry.isOfNew && isKnown(tree, noun) && !(entry.allowsOf && saysOfWhat(tree, noun, language))) return false
  // `considers the sanctions [illegal]`
  return tree.children(tree.head(noun), 'xcomp').length === 0
}

function slotOf(tree: SentenceTree, noun: number): string {
  const { deprel = '' } = tree.tokens[noun] ?? {}
  if (tree.relation(noun) === 'obj' || deprel === 'nsubj:pass') return 'obj'
  return ['obl', 'nmod'].includes(tree.relation(noun)) ? (prepositionOf(tree, noun) ?? '') : ''
}

/** Whether a noun has a definite article or an owner. */
function isKnown(tree: SentenceTree, noun: number): boolean {
  return tree.children(noun).some((child) => {
    const { deprel = '', feats = {} as Readonly<Record<string, string>> } = tree.tokens[child] ?? {}
    if (tree.relation(child) === 'det')
      return feats['Definite'] === 'Def' || feats['PronType'] === 'Dem' || feats['Poss'] === 'Yes'
    return deprel === 'nmod:poss' || isBareGenitive(tree, child)
  })
}

/** Whether a noun says of what it is: `the purchase [of drones]`, `der Kauf [von Drohnen]`. */
function saysOfWhat(tree: SentenceTree, noun: number, language: Language): boolean {
  const { genitive } = structureWords(language)
  return tree.children(noun, 'nmod').some((child) => {
    const preposition = prepositionOf(tree, child)
    return (
      tree.tokens[child]?.deprel !== 'nmod:poss' && (preposition ? genitive(preposition) : isBareGenitive(tree, child))
    )
  })
}

function isBareGenitive(tree: SentenceTree, child: number): boolean {
  const isGenitive = tree.tokens[child]?.feats['Case'] === 'Gen' && tree.relation(child) === 'nmod'
  return isGenitive && prepositionOf(tree, child) === null
}
