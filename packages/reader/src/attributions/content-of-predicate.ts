import { splitSubjects } from '../tree/split-subjects.ts'
import { findMarker, isMarker } from './clause-markers.ts'
import { isPassive } from './find-source.ts'
import type { Place } from './place.ts'
import { isReportedMood } from './reported-mood.ts'
import type { SpeechCue } from './speech-cues.ts'

/** What a predicate says, as token indexes, and in which construction it stands. */
export interface PredicateContent {
  readonly words: readonly number[]
  readonly form: 'clause' | 'infinitive' | 'object' | 'preposition' | 'passive' | 'pronoun'
}

/**
 * The content below a cue, the fullest construction first: a clause (`said that …`), an infinitive (`agreed to …`), the raised
 * subject of a passive (`is said to …`), an object with `as` (`described it as …`), an object, a prepositional phrase.
 */
export function findContent(place: Place, predicate: number, cue: SpeechCue): PredicateContent | null {
  return (
    clauseContent(place, predicate, cue) ??
    infinitiveContent(place, predicate, cue) ??
    objectContent(place, predicate, cue) ??
    prepositionContent(place, predicate, cue) ??
    pronounContent(place, predicate)
  )
}

/** `[That] is denied by Kyiv`, `[das] sagte er`, `[what] he said`: a pronoun that stands for what is said. */
function pronounContent({ tree }: Place, predicate: number): PredicateContent | null {
  const relation = tree.children(predicate, 'nsubj').some((child) => tree.tokens[child]?.deprel === 'nsubj:pass')
    ? 'nsubj'
    : 'obj'
  const pronoun = tree.children(predicate, relation).find((child) => {
    const { upos = '', feats = {} as Readonly<Record<string, string>> } = tree.tokens[child] ?? {}
    return upos === 'PRON' && /Dem|Rel|Int/.test(feats['PronType'] ?? '')
  })
  return pronoun === undefined ? null : { words: tree.subtree(pronoun), form: 'pronoun' }
}

/** Clauses that a predicate takes as its content, whatever the predicate is. */
export function contentClauses(place: Place, predicate: number): number[] {
  const { tree, language } = place
  const isContent = (child: number): boolean => {
    const relation = tree.relation(child)
    if (relation === 'ccomp') return true
    if (['csubj', 'advcl', 'acl', 'xcomp'].includes(relation)) {
      return findMarker(tree, child, language, 'complement') >= 0
    }
    // `schrieb, der Minister [sei am Ende]`: a clause, though the tree may take its predicate for a phrase.
    return child > predicate && tree.children(child, 'nsubj').length > 0 && isReportedMood(place, child)
  }
  const direct = tree.children(predicate).filter(isContent)
  if (direct.length > 0) return direct
  // `Berichte deuten [darauf] hin, dass …`, `er hat [es] gesagt, dass …`: the clause may hang on the word that announces it.
  return tree
    .children(predicate)
    .filter((child) => ['ADV', 'PRON'].includes(tree.tokens[child]?.upos ?? ''))
    .flatMap((child) => tree.children(child).filter(isContent))
}

function clauseContent(place: Place, predicate: number, cue: SpeechCue): PredicateContent | null {
  if (cue.class === 'feel' && !cue.frames.has('that')) return null
  const { tree } = place
  const following = contentClauses(place, predicate)
  const leading = leadingClauses(place, predicate)
  const clauses =
    leading.length > 0 && !following.some((clause) => isJoined(place, predicate, clause)) ? leading : following
  if (clauses.length === 0) clauses.push(...looseClauses(place, predicate))
  if (clauses.length === 0) return null
  return { words: clauses.flatMap((clause) => tree.subtree(clause)), form: 'clause' }
}

/** Whether a clause follows its cue at once or by a word for it: `he said [he would stay]`, `he said on Monday [that he would stay]`. */
function isJoined({ tree, language }: Place, predicate: number, clause: number): boolean {
  return findMarker(tree, clause, language, 'complement') >= 0 || tree.subtree(clause)[0] === predicate + 1
}

/**
 * A main clause before its teller that parsers take for an adverbial one: `[Mali is buying drones], two officials said, a month after a coup`.
 * It has its own subject, which stands first, a finite verb, and no word that opens it.
 */
function leadingClauses({ tree }: Place, predicate: number): number[] {
  const [teller] = tree.children(predicate, 'nsubj')
  return tree.children(predicate, 'advcl').filter((clause) => {
    const [subject] = tree.children(clause, 'nsubj')
    const last = Math.max(...tree.subtree(clause))
    if (teller === undefined || subject === undefined || last > Math.min(teller, predicate)) return false
    const isOpened = tree.children(clause, 'mark', 'cc', 'case').length > 0
    const verbs = [clause, ...tree.children(clause, 'aux', 'cop')]
    const finite = verbs.filter((verb) => tree.tokens[verb]?.feats['VerbForm'] === 'Fin')
    const isCut = [last, last + 1].some((index) => tree.tokens[index]?.form === ',')
    return !isOpened && isCut && finite.some((verb) => verb > subject)
  })
}

/** A main clause said without any word that joins it: `Er sagte: [Wir gehen]`, `He said, "[We leave]"`. */
function looseClauses({ tree, language }: Place, predicate: number): number[] {
  return tree.children(predicate, 'parataxis', 'appos', 'dep').filter((child) => {
    if (child < predicate || tree.subtree(child).length < 3) return false
    const first = tree.subtree(child)[0] ?? child
    const before = tree.tokens.slice(predicate, first).map((token) => token.form)
    return (
      [',', ':', '"', '“', '„', '»', '«'].some((mark) => before.includes(mark) || tree.tokens[first]?.form === mark) &&
      findMarker(tree, child, language, 'condition', 'concession', 'time', 'cause', 'comparison') < 0
    )
  })
}

function infinitiveContent(place: Place, predicate: number, cue: SpeechCue): PredicateContent | null {
  const { tree, language } = place
  const passive = isPassive(tree, predicate)
  // `erklärte sich [bereit], [Gefangene auszutauschen]`: the infinitive may hang on the word that makes the cue.
  const companions = tree.children(predicate).filter((child) => ['ADV', 'ADJ'].includes(tree.tokens[child]?.upos ?? ''))
  const candidates = [predicate, ...companions].flatMap((word) => tree.children(word, 'xcomp', 'advcl', 'acl'))
  const clauses = candidates.filter((child) => {
    const marker = findMarker(tree, child, language, 'infinitive')
    const isInfinitive = marker >= 0 && findMarker(tree, child, language, 'purpose') < 0
    if (tree.relation(child) !== 'xcomp') return isInfinitive && (cue.frames.has('inf') || passive) && child > predicate
    if (cue.frames.has('inf') && (isInfinitive || tree.tokens[child]?.feats['VerbForm'] === 'Inf')) return true
    if (passive && (isInfinitive || cue.frames.has('as'))) return true
    // `denied [having sent] troops`
    const forms = [child, ...tree.children(child, 'aux')].map((word) => tree.tokens[word]?.feats['VerbForm'])
    return cue.frames.has('ing') && forms.includes('Ger')
  })
  if (clauses.length === 0) return null
  const words = clauses.flatMap((clause) => tree.subtree(clause))
  if (passive) {
    // `[The army] is said [to have left]`
    const raised = cue.frames.has('inf') && cue.class !== 'say' ? [] : tree.children(predicate, 'nsubj')
    return { words: [...raised.flatMap((subject) => tree.subtree(subject)), ...words], form: 'passive' }
  }
  // `urged [the parties to stop]`: whom the want is about belongs to it where it stands between.
  const addressee = cue.frames.has('obj')
    ? tree.children(predicate, 'obj', 'iobj').filter((child) => child > predicate)
    : []
  return { words: [...addressee.flatMap((child) => tree.subtree(child)), ...words], form: 'infinitive' }
}

function objectContent(place: Place, predicate: number, cue: SpeechCue): PredicateContent | null {
  const { tree } = place
  const wantsAs = cue.frames.has('as')
  if (!wantsAs && !cue.frames.has('obj')) return null
  const passive = isPassive(tree, predicate)
  const { displaced, isSure } = splitSubjects(tree, predicate)
  const inverted = passive || !isSure || displaced === null ? [] : [displaced]
  const objects = [...tree.children(predicate, passive ? 'nsubj' : 'obj'), ...inverted].filter(
    (child) => tree.tokens[child]?.feats['Reflex'] !== 'Yes',
  )
  const complements = wantsAs
    ? tree
        .children(predicate, 'xcomp', 'obl', 'advcl', 'nmod', 'ccomp')
        .filter((child) => tree.relation(child) === 'xcomp' || isComparison(place, child))
    : []
  if (wantsAs && complements.length === 0 && !cue.frames.has('obj')) return null
  if (objects.length === 0 && complements.length === 0) return null
  // `accused [the army of looting]`, `criticized [them for the delay]`: what it is about completes the object.
  const about = objects.length > 0 ? framedPhrases(place, predicate, cue) : []
  const parts = new Set([...objects, ...complements, ...about])
  return { words: [...parts].flatMap((child) => tree.subtree(child)), form: 'object' }
}

function isComparison({ tree, language }: Place, head: number): boolean {
  return findMarker(tree, head, language, 'comparison') >= 0
}

function prepositionContent(place: Place, predicate: number, cue: SpeechCue): PredicateContent | null {
  const phrases = framedPhrases(place, predicate, cue)
  if (phrases.length === 0) return null
  return { words: phrases.flatMap((child) => place.tree.subtree(child)), form: 'preposition' }
}

function framedPhrases({ tree, language }: Place, predicate: number, cue: SpeechCue): number[] {
  return tree.children(predicate, 'obl', 'nmod', 'advcl', 'xcomp').filter((child) =>
    tree.children(child, 'case', 'mark').some((marker) => {
      const word = tree.tokens[marker]?.lemma.toLowerCase() ?? ''
      return cue.frames.has(word) && !isMarker(word, 'infinitive', language)
    }),
  )
}
