import type { Sentence, Token } from '@lagebild/schema'
import type { SentenceTree } from '../../tree/sentence-tree.ts'
import { treeOf } from '../../tree/tree-of.ts'
import type { Tense } from '../meanings/meaning.ts'
import type { Atom } from '../words/atom.ts'
import type { TimeVocabulary } from '../words/time-vocabulary.ts'

/**
 * Whether the clause around a token tells of the past or of the future. A plain present tells of the future when it is dated
 * (`am Sonntag tagt der Rat`), except with verbs of speaking (`sagt er am Sonntag`). Without trees the verbs nearby decide.
 */
export function clauseTense(
  sentence: Sentence,
  token: number,
  atoms: readonly Atom[],
  at: number,
  vocabulary: TimeVocabulary,
): Tense {
  if (token < 0 || !sentence.tokens[token]?.upos) return tenseOfWords(atoms, at)
  const told = tenseOfTree(treeOf(sentence), token, vocabulary)
  return told === 'unknown' ? tenseOfWords(atoms, at) : told
}

function tenseOfTree(tree: SentenceTree, token: number, vocabulary: TimeVocabulary): Tense {
  // `das am Mittwoch unterzeichnete Abkommen`
  const above = tree.head(token)
  if (above >= 0 && tree.relation(above) === 'amod')
    return tree.tokens[above]?.feats['Tense'] === 'Pres' ? 'unknown' : 'past'
  const clauses = [token, ...tree.ancestors(token)].filter((index) => isPredicate(tree, index))
  for (const clause of clauses.slice(0, 3)) {
    const tense = tenseOfPredicate(tree, clause, vocabulary)
    if (tense !== 'unknown') return tense
  }
  return 'unknown'
}

function isPredicate(tree: SentenceTree, index: number): boolean {
  const upos = tree.tokens[index]?.upos
  return upos === 'VERB' || upos === 'AUX' || tree.children(index, 'cop', 'aux').length > 0
}

function tenseOfPredicate(tree: SentenceTree, predicate: number, vocabulary: TimeVocabulary): Tense {
  const verb = tree.tokens[predicate]
  if (!verb) return 'unknown'
  const kinds = (lemma: string): ReadonlyMap<string, string> => vocabulary.classesOf(lemma.toLowerCase())
  const helpers = tree.children(predicate, 'aux', 'cop').flatMap((index) => tree.tokens[index] ?? [])
  const isInfinitive =
    verb.feats['VerbForm'] === 'Inf' || (verb.upos === 'VERB' && !verb.feats['Tense'] && !verb.feats['VerbForm'])
  // `soll geliefert haben`, `könnten verlegt worden sein`, `may have left`: a perfect, whatever carries it.
  const isPerfect = (helper: Token): boolean =>
    helper.feats['VerbForm'] === 'Inf' && helper.deprel === 'aux' && kinds(helper.lemma).has('pastAuxiliary')
  if (!isInfinitive && helpers.some(isPerfect)) {
    const isAhead = helpers.some(({ lemma, deprel }) => deprel === 'aux' && kinds(lemma).has('futureAuxiliary'))
    return isAhead ? 'future' : 'past'
  }
  for (const helper of helpers) {
    const classes = kinds(helper.lemma)
    const isPast = helper.feats['Tense'] === 'Past'
    // `könnten verschifft werden`, `würde liefern`: past in form, not in meaning.
    const isSupposed = helper.feats['Mood'] === 'Sub' && (classes.has('futureAuxiliary') || classes.has('modal'))
    if (isPast && !isSupposed) return 'past'
    if ((classes.has('futureAuxiliary') || classes.has('modal')) && isInfinitive) return 'future'
    if (classes.has('futureAuxiliary') && helper.deprel.startsWith('aux:pass')) return 'future'
    if (classes.has('modal')) return 'future'
    // `hat … unterzeichnet`, `seien … verlegt worden`; `has signed`.
    if (classes.has('pastAuxiliary') && helper.deprel !== 'cop' && !isInfinitive) return 'past'
  }
  if (verb.feats['VerbForm'] === 'Part' && helpers.length === 0)
    return verb.feats['Tense'] === 'Pres' ? 'unknown' : 'past'
  if (verb.feats['Tense'] === 'Past' && verb.feats['VerbForm'] !== 'Part') return 'past'
  if (kinds(verb.lemma).has('reportVerb')) return 'past'
  if (isInfinitive && helpers.length === 0) return 'future'
  const isPresent = verb.feats['Tense'] === 'Pres' || helpers.some((helper) => helper.feats['Tense'] === 'Pres')
  if (isPresent && verb.feats['VerbForm'] === 'Part' && helpers.every((helper) => helper.deprel === 'cop'))
    return 'unknown'
  return isPresent ? 'future' : 'unknown'
}

/** How many atoms away a verb may stand that no tree ties to the time. */
const reach = 40

/** The nearest verb form of the word lists, in front or behind; `will be held` is one form, with its helper in front. */
function tenseOfWords(atoms: readonly Atom[], at: number): Tense {
  for (let distance = 1; distance <= reach; distance++) {
    for (const position of [at + distance, at - distance]) {
      const atom = atoms[position]
      if (atom?.classes.has('futureSign')) return 'future'
      if (!atom?.classes.has('pastSign')) continue
      const helpers = atoms.slice(Math.max(0, position - 3), position)
      return helpers.some((helper) => helper.classes.has('futureSign') && !helper.classes.has('pastSign'))
        ? 'future'
        : 'past'
    }
  }
  return 'unknown'
}
