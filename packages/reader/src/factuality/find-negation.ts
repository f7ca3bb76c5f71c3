import type { Language } from '@lagebild/schema'
import { lexicons } from '../generated/lexicons.ts'
import type { SentenceTree } from '../tree/sentence-tree.ts'
import { isPredicate } from './clause-of.ts'
import { wordTable } from './word-table.ts'

const negationKind = wordTable({ de: lexicons.de.negationWords, en: lexicons.en.negationWords }, 'kind')

/**
 * Whether a predicate or noun is denied: `wurde [nicht] offengelegt`, `[kein] Angriff`, `[no] troops crossed`, `[ohne] zu zahlen`. A negated
 * subject or object denies its predicate; `nicht nur` denies nothing.
 */
export function isNegated(tree: SentenceTree, index: number, language: Language): boolean {
  const near = [index, ...tree.children(index, 'aux', 'cop')].flatMap((word) => tree.children(word))
  if (near.some((child) => negates(tree, child, language, isPredicate(tree, index) ? 'clause' : 'noun'))) return true
  if (!isPredicate(tree, index)) return false
  return tree
    .children(index, 'nsubj', 'obj', 'expl')
    .some((argument) =>
      [argument, ...tree.children(argument, 'det', 'advmod', 'cc', 'dep')].some((word) =>
        negates(tree, word, language, 'noun'),
      ),
    )
}

function negates(tree: SentenceTree, index: number, language: Language, at: 'clause' | 'noun'): boolean {
  const token = tree.tokens[index]
  if (!token || !['advmod', 'det', 'cc', 'mark', 'case', 'nsubj', 'obj', 'expl', 'dep'].includes(tree.relation(index)))
    return false
  const kind = negationKind(token.lemma, language) ?? negationKind(token.form, language)
  if (kind !== null && isContrasted(tree, index, language)) return false
  const isOnly = ['nur', 'only', 'bloß', 'just'].includes(tree.tokens[index + 1]?.form.toLowerCase() ?? '')
  return (
    kind !== null &&
    !isOnly &&
    (kind === 'both' || kind === at || (kind === 'without' && at === 'clause' && tree.relation(index) === 'mark'))
  )
}

/** `[Nicht Polen, sondern] Litauen lieferte …`: one party is put in the place of another, the act is not denied. */
function isContrasted(tree: SentenceTree, negation: number, language: Language): boolean {
  const denied = tree.head(negation)
  if (denied < 0 || isPredicate(tree, denied)) return false
  return tree.subtree(denied).some((word) => negationKind(tree.tokens[word]?.lemma ?? '', language) === 'contrast')
}
