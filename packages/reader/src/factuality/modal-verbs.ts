import type { Certainty, Language, Status } from '@lagebild/schema'
import { lexicons, type Table } from '../generated/lexicons.ts'
import type { SentenceTree } from '../tree/sentence-tree.ts'
import { isStateVerb } from './state-verbs.ts'

/** How a modal is meant: others' words, the subject's own words, or a degree of certainty and a status. */
export type ModalReading = 'hearsay' | 'own-claim' | 'degree'

interface ModalEntry {
  readonly id: string
  readonly reading: ModalReading
  /** Mood that the form must have; null for any. */
  readonly mood: string | null
  /** What must stand below: a `perfect` infinitive (`getroffen haben`), a verb of `state` (`sein`), a `passive`; null for any. */
  readonly needs: string | null
  readonly certainty: Certainty | null
  readonly status: Status | null
}

/** A modal in a sentence with the predicate it modifies. */
export interface Modal extends ModalEntry {
  readonly predicate: number
}

const tables: Readonly<Record<Language, Table>> = { de: lexicons.de.modalVerbs, en: lexicons.en.modalVerbs }
const entries = new Map<string, ModalEntry[]>()
const lemmaOfForm = new Map<string, string>()
for (const [language, table] of Object.entries(tables)) {
  for (const row of table) {
    const key = `${language} ${row['lemma']}`
    for (const form of row['forms']?.split('|') ?? []) lemmaOfForm.set(`${language} ${form}`, key)
    const entry: ModalEntry = {
      id: `${language}/modal-verbs:${[row['lemma'], row['mood'], row['needs']].filter(Boolean).join(' ')}`,
      reading: (row['reading'] ?? 'degree') as ModalReading,
      mood: row['mood'] ?? null,
      needs: row['needs'] ?? null,
      certainty: (row['certainty'] as Certainty | undefined) ?? null,
      status: (row['status'] as Status | undefined) ?? null,
    }
    entries.set(key, [...(entries.get(key) ?? []), entry])
  }
}

/** Reads a token as a modal; the first entry of the table whose conditions hold counts. Null where it is none. */
export function readModal(tree: SentenceTree, index: number, language: Language): Modal | null {
  const token = tree.tokens[index]
  if (!token || (token.upos !== 'AUX' && token.upos !== 'VERB')) return null
  const form = `${language} ${token.form.toLowerCase()}`
  const known = entries.get(lemmaOfForm.get(form) ?? `${language} ${token.lemma.toLowerCase()}`) ?? entries.get(form)
  if (!known) return null
  const isAuxiliary = ['aux', 'cop'].includes(tree.relation(index))
  const predicate = isAuxiliary ? tree.head(index) : (tree.children(index, 'xcomp')[0] ?? -1)
  if (predicate < 0) return null
  const entry = known.find(
    ({ mood, needs }) =>
      (mood === null || mood === moodOf(token.feats)) &&
      (needs === null || meets(tree, index, predicate, needs, language)),
  )
  return entry ? { ...entry, predicate } : null
}

/** `werde`, `könne` report what someone said with `wird`, `kann`; only the second subjunctive (`würde`) makes it unreal. */
function moodOf(feats: Readonly<Record<string, string>>): string {
  return feats['Mood'] === 'Sub' && feats['Tense'] !== 'Pres' ? 'Sub' : 'Ind'
}

function meets(tree: SentenceTree, modal: number, predicate: number, needs: string, language: Language): boolean {
  const auxiliaries = tree.children(predicate, 'aux').filter((index) => index !== modal)
  const hasInfinitive = auxiliaries.some((index) => {
    const { feats, deprel } = tree.tokens[index] ?? { feats: {} as Record<string, string>, deprel: '' }
    return (feats['VerbForm'] ?? 'Inf') === 'Inf' && deprel !== 'aux:pass'
  })
  if (needs === 'perfect') return hasInfinitive && isParticiple(tree, predicate)
  const passive = tree.children(predicate, 'aux:pass').length > 0
  if (needs === 'passive' || passive) return needs === 'passive' && passive
  const copula = tree.children(predicate, 'cop').length > 0
  return copula || isStateVerb(tree.tokens[predicate]?.lemma ?? '', language)
}

function isParticiple(tree: SentenceTree, predicate: number): boolean {
  const token = tree.tokens[predicate]
  return token?.feats['VerbForm'] === 'Part' || (token?.upos === 'VERB' && token.feats['VerbForm'] === undefined)
}
