import type { Token } from '@lagebild/schema'
import { findDoer } from './find-source.ts'
import type { Place } from './place.ts'
import { findSpeechCue } from './speech-cues.ts'

/**
 * A cue that goes on with an earlier one although the tree hangs it below what was said: `She said the talks had failed,
 * [adding] that …`, `He said it was ready and [warned] them`. Gives the earlier cue; null where there is none. A finite verb
 * only counts where it is coordinated and has no subject of its own.
 */
export function outerCue(place: Place, predicate: number): number | null {
  const { tree, language } = place
  const token = tree.tokens[predicate]
  const cue = findSpeechCue(tree, predicate, language)?.cue
  if (token?.upos !== 'VERB' || !cue || !['say', 'deny', 'ask', 'want'].includes(cue.class)) return null
  if (tree.children(predicate, 'nsubj', 'aux', 'mark').length > 0) return null
  const relation = tree.relation(predicate)
  const isParticiple = relation === 'advcl' && isPresentParticiple(token) && follows(place, predicate, ',')
  const isCoordinated = relation === 'conj' && token.feats['VerbForm'] === 'Fin'
  if (!isParticiple && !isCoordinated) return null
  const said = tree.head(predicate)
  const outer = tree.head(said)
  if (outer < 0 || tree.relation(said) !== 'ccomp' || outer > said || said > predicate) return null
  const outerClass = findSpeechCue(tree, outer, language)?.cue.class
  if (outerClass !== 'say' && outerClass !== 'deny' && outerClass !== 'think') return null
  if (isCoordinated && tree.tokens[said]?.feats['Tense'] === token.feats['Tense'] && hasHumanSubject(place, said))
    return null
  return findDoer(place, outer) === null ? null : outer
}

function isPresentParticiple({ feats }: Token): boolean {
  return feats['VerbForm'] === 'Ger' || (feats['VerbForm'] === 'Part' && feats['Tense'] === 'Pres')
}

function follows({ tree }: Place, index: number, form: string): boolean {
  return tree.tokens[index - 1]?.form === form
}

function hasHumanSubject(place: Place, predicate: number): boolean {
  const subject = place.tree.children(predicate, 'nsubj')[0]
  return subject !== undefined && place.isParty(subject)
}
