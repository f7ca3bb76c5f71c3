import type { Sentence } from '@lagebild/schema'

/**
 * A dependency tree as indented lines, words in text order below their head:
 *
 *     geliefert  liefern  VERB  root
 *     ├─ Norwegen  Norwegen  PROPN  nsubj
 *     └─ Raketen  Rakete  NOUN  obj
 */
export function formatTree({ tokens }: Sentence): string {
  const lines: string[] = []
  const draw = (head: number, indent: string): void => {
    const dependents = tokens.filter((token) => token.head === head)
    dependents.forEach((token, position) => {
      const isLast = position === dependents.length - 1
      const branch = head === 0 ? '' : isLast ? '└─ ' : '├─ '
      lines.push(
        `${indent}${branch}${[token.form, token.lemma, token.upos, token.deprel, formatFeatures(token.feats), token.ner === 'O' ? '' : token.ner].filter(Boolean).join('  ')}`,
      )
      draw(token.id, head === 0 ? '' : `${indent}${isLast ? '   ' : '│  '}`)
    })
  }
  draw(0, '')
  return lines.join('\n')
}

const formatFeatures = (features: Readonly<Record<string, string>>): string =>
  Object.entries(features)
    .map(([name, value]) => `${name}=${value}`)
    .join('|')
