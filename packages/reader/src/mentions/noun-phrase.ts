import type { Token } from '@lagebild/schema'
import type { Gender } from '../entities/entity-draft.ts'
import { languageTraits } from '../entities/language-traits.ts'
import type { SentenceGround } from './sentence-ground.ts'

/** Whether a noun is plural by its features, or, where the parser gives none, by its form. */
export function isPlural({ tree, language }: SentenceGround, head: number): boolean {
  const token = tree.tokens[head]
  const number = token?.feats['Number']
  if (number) return number === 'Plur'
  const isSpaced = !languageTraits[language].hasJoinedCompounds
  return (
    isSpaced &&
    token !== undefined &&
    languageTraits[language].nounEndings.some(
      (ending) => token.form.toLowerCase() === token.lemma.toLowerCase() + ending,
    )
  )
}

function determinerOf({ tree, words }: SentenceGround, head: number): string | undefined {
  const children = tree.children(head, 'det')
  const forms = [...children, ...(children.length === 0 ? [head - 1] : [])]
  return forms
    .map((at) => words.determiners.get(tree.tokens[at]?.form.toLowerCase() ?? ''))
    .find((reads) => reads !== undefined)
}

/** Whether a phrase points back to something known: `die Delegation`, `this minister`. */
export function isDefinite(ground: SentenceGround, head: number): boolean {
  return determinerOf(ground, head) === 'definite'
}

/** Whether a phrase means the two that were named: `beide Länder`, `the two sides`. */
export function isDual(ground: SentenceGround, head: number): boolean {
  const { tree, words } = ground
  return tree.children(head).some((at) => {
    const token = tree.tokens[at]
    const dual = words.duals.get(token?.form.toLowerCase() ?? '') ?? words.duals.get(token?.lemma.toLowerCase() ?? '')
    return dual !== undefined && at < head && (!dual.needsDefinite || isDefinite(ground, head))
  })
}

/** Gender of a noun as the language has it; n for things where it has only natural gender. */
export function genderOf({ tree, language }: SentenceGround, head: number): Gender {
  if (!languageTraits[language].hasGrammaticalGender) return 'n'
  return genderOfToken(tree.tokens[head])
}

/** Grammatical gender that a token shows. */
export function genderOfToken(token: Token | undefined): Gender {
  return genders[token?.feats['Gender'] ?? ''] ?? null
}

const genders: Readonly<Partial<Record<string, Gender>>> = { Masc: 'm', Fem: 'f', Neut: 'n' }
