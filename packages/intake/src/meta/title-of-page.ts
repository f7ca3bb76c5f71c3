import { plainLine } from '../feeds/plain-line.ts'
import { titleKey } from '../html/find-title-block.ts'
import type { JsonObject } from '../json/json-value.ts'
import { textOf } from '../json/json-value.ts'
import { shortText } from '../markup/markup-node.ts'
import { type Found, firstFound, found } from '../record/article-draft.ts'
import { normalizeLine } from '../text/normalize-text.ts'
import type { PageFacts } from './page-facts.ts'
import { withoutOutlet } from './without-outlet.ts'

/** The headline: JSON-LD, microdata, Open Graph without the outlet, the `h1`, the document's title without the outlet. */
export function titleOfPage(
  facts: PageFacts,
  data: JsonObject | null,
  outlets: readonly string[],
): Found<string> | null {
  const headline = plainLine(textOf(data?.['headline']) ?? textOf(data?.['name']))
  const context = { outlets, headlines: [headline ?? '', ...facts.lines] }
  const cut = (value: Found<string> | null): Found<string> | null =>
    value ? found(withoutOutlet(plainLine(value.value) ?? '', context), value.from) : null
  const documentTitle = cut(found(facts.documentTitle, 'title'))
  const heading = isLogo(facts, documentTitle?.value ?? '') ? null : found(facts.topHeading, 'h1')
  const title = firstFound(
    found(headline, 'json-ld headline'),
    found(facts.microdata.get('headline')?.[0], 'microdata headline'),
    cut(facts.meta('og:title')),
    cut(facts.meta('twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title')),
    heading,
    documentTitle && isHeadline(documentTitle.value) ? documentTitle : null,
    found(namedHeadline(facts), 'markup'),
    documentTitle,
  )
  return title && title.value.length <= longestTitle ? whole(title, heading) : null
}

/** Characters of the longest headlines with all their parts. */
const longestTitle = 500

/** A document's title of one or two words is the name of the site. */
function isHeadline(text: string): boolean {
  return text.split(/\s+/).length >= 3
}

/** The first short element whose class calls it the headline: `<div class="article-title">`. */
function namedHeadline(facts: PageFacts): string | null {
  for (const element of facts.elements) {
    const classes = element.attributes['class'] ?? ''
    if (!/(?:^|[-_\s])(?:headline|title|titel|heading|schlagzeile|(?:ü|ue)berschrift)(?:$|[-_\s])/i.test(classes))
      continue
    const text = shortText(element, longestTitle)
    if (text && isHeadline(text) && !/[.!?] \p{Lu}/u.test(text)) return normalizeLine(text)
  }
  return null
}

/** Some sites set their own name as `h1` and the headline below it; the document's title then has both. */
function isLogo(facts: PageFacts, title: string): boolean {
  const [whole, heading, rest] = [facts.documentTitle, facts.topHeading, title].map((text) => titleKey(text ?? ''))
  return !!whole && !!heading && !!rest && rest !== whole && whole.includes(heading) && !rest.includes(heading)
}

/** Data for search engines cut headlines at some length: `Minister reist nach …`; the page shows them whole. */
function whole(title: Found<string>, heading: Found<string> | null): Found<string> {
  const cut = /^(.{20,}?)\s*(?:…|\.\.\.)$/u.exec(title.value)?.[1]
  return cut && heading && titleKey(heading.value).startsWith(titleKey(cut)) ? heading : title
}
