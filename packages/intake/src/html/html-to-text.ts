import { joinBlocks } from './block.ts'
import { looksLikeHtml } from './looks-like-html.ts'
import { parsePage } from './parse-page.ts'
import { readBlocks } from './read-blocks.ts'

/** Plain text of a piece of HTML, such as the body of a ninjs item or a feed's entry; nothing is taken for boilerplate. */
export function htmlToText(html: string): string {
  if (!looksLikeHtml(html) && !/&(?:#\d|#x|[a-z]{2,8};)/i.test(html)) return html
  return joinBlocks(readBlocks(parsePage(html)))
}
