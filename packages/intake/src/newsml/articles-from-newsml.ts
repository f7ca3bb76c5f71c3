import { intakeError } from '../errors/intake-error.ts'
import { allElements, type MarkupElement } from '../markup/markup-node.ts'
import type { ArticleMeta } from '../record/article-meta.ts'
import { buildRecord } from '../record/build-record.ts'
import type { IntakeRecord } from '../record/intake-record.ts'
import { newsItemDraft } from './news-item-draft.ts'

/** Whether a document is NewsML-G2: one news item, or a message with several. */
export function isNewsMl(root: MarkupElement): boolean {
  return root.name === 'newsmessage' || root.name === 'newsitem'
}

/**
 * The articles of a NewsML-G2 document. Items without text, such as pictures, and withdrawn ones are left out. Throws
 * InputError where none remains.
 */
export function articlesFromNewsMl(root: MarkupElement, meta: ArticleMeta = {}): readonly IntakeRecord[] {
  const items = allElements(root).filter(({ name }) => name === 'newsitem')
  const drafts = items.flatMap((item) => newsItemDraft(item) ?? [])
  if (drafts.length === 0)
    throw intakeError('newsml-no-article', `${items.length} items, none with text that may be used`)
  return drafts.map((draft) => buildRecord(draft, meta))
}
