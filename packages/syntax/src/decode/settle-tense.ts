import type { TenseShapes } from '../languages/tense-shapes.ts'

/**
 * Features with the tense that a verb's form leaves no doubt of, whatever the network took it for: `unterzeichneten` of `unterzeichnen` is
 * past. Takes finite verbs only; leaves everything else as it is.
 */
export function settleTense(
  form: string,
  lemma: string,
  upos: string,
  feats: Readonly<Record<string, string>>,
  shapes: TenseShapes | null,
): Readonly<Record<string, string>> {
  if (shapes === null || upos !== 'VERB' || feats['VerbForm'] !== 'Fin' || feats['Tense'] === 'Past') return feats
  const word = form.toLowerCase()
  const isPast = shapes.infinitives.some(
    (ending) =>
      lemma.endsWith(ending) &&
      shapes.past.some((past) => word === lemma.slice(0, -ending.length).toLowerCase() + past),
  )
  return isPast ? { ...feats, Tense: 'Past' } : feats
}
