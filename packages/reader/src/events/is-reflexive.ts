import type { Token } from '@lagebild/schema'

/** `sich`, `himself`. */
export function isReflexive(token: Token): boolean {
  return token.feats['Reflex'] === 'Yes' || token.lemma.toLowerCase() === 'sich' || token.deprel === 'expl:pv'
}
