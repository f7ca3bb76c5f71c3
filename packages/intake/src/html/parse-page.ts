import { intakeError } from '../errors/intake-error.ts'
import { buildTree } from '../markup/build-tree.ts'
import type { MarkupElement } from '../markup/markup-node.ts'

/** Longest page that is read, in UTF-16 code units; long live blogs have about 3 million. */
const longestPage = 12_000_000
/**
 * Pages of news sites stay below 60 levels; careless ones that never close `<font>` reach hundreds and are flattened.
 * Parsing takes the square of the depth, so what is deeper than 3,000 is refused.
 */
const limits = { deepest: 3_000, flattenFrom: 250, mostNodes: 1_500_000, error: 'input-too-large' } as const

/** Parses a page or a piece of HTML, valid or not. Throws InputError for pages that are too large or nested too deeply. */
export function parsePage(html: string): MarkupElement {
  if (html.length > longestPage) throw intakeError('input-too-large', `a page of ${html.length} characters`)
  return buildTree(html, {}, limits)
}
