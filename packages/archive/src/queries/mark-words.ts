import type { Span } from '@lagebild/schema'
import { sql } from 'kysely'

/** Control characters, which no article contains, around found words. */
const [open, close] = ['\u0001', '\u0002']

/** Characters of an article in which words are looked for to be shown. */
const mostShown = 50_000

/** The part of an article (row `a`, version `v`) in which words were found, with marks around them. */
export const markWords = (words: string) => sql<string>`ts_headline(
  case a.language when 'de' then 'german' else 'english' end::regconfig,
  left(v.article ->> 'text', ${mostShown}),
  case a.language when 'de' then websearch_to_tsquery('german', ${words}) else websearch_to_tsquery('english', ${words}) end,
  ${`StartSel=${open}, StopSel=${close}, MaxWords=30, MinWords=12, MaxFragments=1`})`

/** Takes the marks out of a text and says where they were. */
export function readMarks(marked: string): { readonly text: string; readonly marks: readonly Span[] } {
  const marks: Span[] = []
  let [text, start] = ['', 0]
  for (const part of marked.replace(/\s+/g, ' ').split(new RegExp(`([${open}${close}])`))) {
    if (part === open) start = text.length
    else if (part === close) marks.push({ start, end: text.length })
    else text += part
  }
  return { text, marks }
}
