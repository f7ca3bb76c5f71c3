import type { SentenceTree } from './sentence-tree.ts'

/** Whether a token is a hyphen that joins the words on either side of it, without a space: `Swedish[-]made`. */
export function isHyphenBetween({ tokens }: SentenceTree, index: number): boolean {
  const [before, hyphen, after] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  return hyphen?.form === '-' && before?.end === hyphen.start && hyphen.end === after?.start
}
