/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { parseHTML } from 'linkedom'
import { intakeError } from '../errors/intake-error.ts'

/** Longest page that is read, in UTF-16 code units; long live blogs have about 3 million. */
const longestPage = 12_000_000
/** Deepest nesting of elements; pages of news sites stay below 60. */
const deepest = 400

/** Parses a page or a piece of HTML. Throws InputError for pages that are too large or nested too deeply. */
export function parsePage(html: string): Document {
  if (html.length > longestPage) throw intakeError('input-too-large', `a page of ${html.length} characters`)
  refuseDeepNesting(html)
  const isWhole = /<html[\s>]/i.test(html)
  const document = parseHTML(isWhole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`).document
  return document as unknown as Document
}

const voidTags =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|tr|th|dd|dt|option)$/i

/** Counts open elements by their tags alone; what HTML closes by itself is not counted. */
function refuseDeepNesting(html: string): void {
  let depth = 0
  for (const match of html.matchAll(/<(\/?)([a-z][a-z0-9-]{0,30})\b/gi)) {
    if (voidTags.test(match[2] ?? '')) continue
    depth = Math.max(0, depth + (match[1] ? -1 : 1))
    if (depth > deepest) throw intakeError('input-too-large', `elements nested deeper than ${deepest} levels`)
  }
}
