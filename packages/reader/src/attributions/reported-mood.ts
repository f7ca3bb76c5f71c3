import type { Language } from '@lagebild/schema'
import { hasMarkers, isMarker } from './clause-markers.ts'
import type { Place } from './place.ts'

/**
 * Whether a clause stands in the mood of reported speech (German Konjunktiv I: `sei`, `habe`, `werde`). The forms that are
 * no others are listed, and those that are never it (`wäre`), since parsers mistake them; languages without such a mood list none. `Ich habe` is no subjunctive.
 */
export function isReportedMood(place: Place, clause: number): boolean {
  const { tree, language } = place
  if (tree.children(clause, 'nsubj').some((subject) => tree.tokens[subject]?.feats['Person'] === '1')) return false
  return finiteWords(place, clause).some((index) => {
    const token = tree.tokens[index]
    if (!token) return false
    if (isMarker(token.form, 'unreal', language)) return false
    return (
      (token.feats['Mood'] === 'Sub' && token.feats['Tense'] === 'Pres') || isMarker(token.form, 'reported', language)
    )
  })
}

export function hasReportedMood(language: Language): boolean {
  return hasMarkers('reported', language)
}

/** Whether a clause could go on in reported speech: where the first subjunctive looks like the indicative, German takes the second. */
export function isSubstituteMood(place: Place, clause: number): boolean {
  return finiteWords(place, clause).some((index) => {
    const token = place.tree.tokens[index]
    return (
      token?.feats['Number'] === 'Plur' &&
      (token.feats['Mood'] === 'Sub' || isMarker(token.form, 'unreal', place.language))
    )
  })
}

function finiteWords({ tree }: Place, clause: number): number[] {
  return [clause, ...tree.children(clause, 'aux', 'cop')].filter((index) => {
    const token = tree.tokens[index]
    return token?.upos === 'VERB' || token?.upos === 'AUX'
  })
}
