import { findWrittenDate } from '../html/find-written-date.ts'
import { allElements, type MarkupElement, shortText } from '../markup/markup-node.ts'
import { normalizeLine } from '../text/normalize-text.ts'
import { readByline } from '../text/read-byline.ts'

/** Class names under which pages show who wrote the article. */
const bylineName =
  /(?:^|[-_\s])(?:by-?line|authors?|autor(?:en|in)?|authorline|author-?name|reporter|verfasser|kuerzel|vcard)(?:$|[-_\s])|author__name|by(?:$|\s)/i
const longestByline = 100
/** Characters of markup's own spaces and labels around a byline. */
const longestElement = 400

/** The byline that a page shows: `rel="author"`, an `address`, a class such as `byline`; null where there is none. */
export function bylineInMarkup(elements: readonly MarkupElement[]): string | null {
  const related = elements.filter(({ attributes }) => /\bauthor\b/i.test(attributes['rel'] ?? ''))
  const names = unique(
    related
      .slice(0, 50)
      .filter(({ name }) => name === 'a' || name === 'span')
      .map(nameOf),
  )
  if (names.length > 0 && names.length <= 5) return names.join(', ')
  for (const element of elements) {
    const isNamed =
      bylineName.test(element.attributes['class'] ?? '') && element.name !== 'meta' && element.name !== 'body'
    if (!isNamed && element.name !== 'address') continue
    if (shortText(element, longestElement) === null) continue
    const links = unique(
      allElements(element)
        .filter(({ name }) => name === 'a')
        .map(nameOf),
    )
    const text = nameOf(element) ?? (links.length > 0 && links.length <= 4 ? links.join(', ') : null)
    if (text) return text
  }
  return null
}

/** The element's text where it can be a byline: short, with a capital, without a date or an address for mail. */
function nameOf(element: MarkupElement): string | null {
  const line = normalizeLine(shortText(element, longestElement) ?? '').replace(/\s*[|·•,-]+\s*$/, '')
  if (line === '' || line.length > longestByline || /@|https?:|\d{2}/.test(line) || findWrittenDate(line)) return null
  const name =
    readByline(line) ?? line.replace(/^(?:(?:posted|written) )?(?:von|by|autor(?:in)?:|author:|text:)\s+/i, '')
  const isName = /^[\p{Lu}]/u.test(name) || /^(?:dpa|epd|dts|ots)\b/.test(name)
  return isName && name.split(/\s+/).length <= 12 && !/[.!?]\s+\p{Lu}\p{Ll}+ /u.test(name) ? name : null
}

function unique(values: readonly (string | null)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== null))]
}
