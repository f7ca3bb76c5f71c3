import type { Certainty, Language, Polarity, Status } from '@lagebild/schema'
import { lexicons, type Row, type Table } from '../generated/lexicons.ts'
import type { Stance } from '../model/stance.ts'
import type { SentenceTree } from '../tree/sentence-tree.ts'

/**
 * What a cue does: `say` asserts, `deny` asserts the contrary, `show` is what studies do, `think` believes, `want` plans,
 * demands or promises, `ask` asks, `feel` takes a stand on something that need not be an assertion (`criticize the plan`),
 * `hold` makes its subject the holder of a noun's content (`voice the fear that`),
 * `none` has clauses like a cue's and is none (`ensure that`).
 */
export type CueClass = 'say' | 'deny' | 'show' | 'think' | 'want' | 'ask' | 'feel' | 'hold' | 'none'

/** A word that tells of speech or thought. */
export interface SpeechCue {
  /** `en/speech-cues:make clear` */
  readonly id: string
  readonly class: CueClass
  /**
   * What may hold the content beside a finite clause and a quotation, which every class but `feel` takes: `inf`initive,
   * `obj`ect, `ing` clause, object with `as`, or a preposition.
   */
  readonly frames: ReadonlySet<string>
  readonly stance: Stance
}

const wordClasses: Readonly<Record<string, string>> = { AUX: 'VERB', PROPN: 'NOUN' }
const tables: Readonly<Record<Language, Table>> = { de: lexicons.de.speechCues, en: lexicons.en.speechCues }
const cues = new Map<string, SpeechCue>()

for (const [language, table] of Object.entries(tables)) {
  for (const row of table) {
    for (const upos of (row['upos'] ?? 'VERB').split('|')) {
      cues.set(`${language} ${upos} ${row['lemma']}`, readCue(language, row))
    }
  }
}

/** Reads the stance columns (`certainty`, `polarity`, `status`) of a lexicon row. */
export function stanceOf(row: Row): Stance {
  return {
    certainty: (row['certainty'] as Certainty | undefined) ?? null,
    polarity: (row['polarity'] as Polarity | undefined) ?? null,
    status: (row['status'] as Status | undefined) ?? null,
  }
}

function readCue(language: string, row: Row): SpeechCue {
  return {
    id: `${language}/speech-cues:${row['lemma']}`,
    class: (row['class'] ?? 'say') as CueClass,
    frames: new Set((row['frames'] ?? '').split('|').filter(Boolean)),
    stance: stanceOf(row),
  }
}

const companionRelations = ['obj', 'xcomp', 'obl', 'advmod', 'compound', 'fixed', 'dep', 'expl', 'nsubj']

/**
 * The lexicon's cue for a token with the particle or companion that makes it one: `teilte … mit`, `pointed out`,
 * `made clear`. Null where the token is none.
 */
export function findSpeechCue(
  tree: SentenceTree,
  index: number,
  language: Language,
): { cue: SpeechCue; companion: number | null } | null {
  const token = tree.tokens[index]
  if (!token) return null
  const upos = wordClasses[token.upos] ?? token.upos
  const get = (lemma: string): SpeechCue | undefined => cues.get(`${language} ${upos} ${lemma}`)
  const lemma = upos === 'NOUN' && language !== 'de' ? token.lemma.toLowerCase() : token.lemma
  for (const child of tree.children(index, ...companionRelations)) {
    const word = tree.tokens[child]?.lemma ?? ''
    const cue = get(`${lemma} ${word}`) ?? (tree.relation(child) === 'compound' ? get(`${word}${lemma}`) : undefined)
    if (cue) return { cue, companion: child }
  }
  const cue = get(lemma) ?? (upos === 'ADJ' ? cues.get(`${language} VERB ${lemma}`) : undefined)
  return cue ? { cue, companion: null } : null
}
