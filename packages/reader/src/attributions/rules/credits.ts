import type { Article, Span } from '@lagebild/schema'
import { type Draft, openStance } from '../draft.ts'

/** How far into the body a dateline reaches: `SEOUL, Nov 21 (Yonhap) --`. */
const datelineReach = 120

/**
 * The agency that an article is credited to, in its metadata or in a dateline that names a known agency, vouches for the
 * whole body; it is the outermost source.
 */
export function readCredits(article: Article, agencies: readonly Span[]): Draft[] {
  const { text } = article
  const bodyStart = article.title !== null && text.startsWith(article.title) ? article.title.length : 0
  const start = bodyStart + (text.slice(bodyStart).length - text.slice(bodyStart).trimStart().length)
  const content = { start, end: text.trimEnd().length }
  if (content.end <= content.start) return []
  const dateline = agencies.find(
    (agency) => agency.start >= start && agency.end - start <= datelineReach && isInDateline(text, start, agency),
  )
  const named = article.credits.map((name) => ({ name, span: datelineOf(text, start, name) }))
  const found =
    named.length > 0 ? named : dateline ? [{ name: text.slice(dateline.start, dateline.end), span: dateline }] : []
  return found.slice(0, 1).map(({ name, span }) => ({
    sentence: 0,
    cueHead: null,
    cue: null,
    source: span && { ...span, sentence: -1, head: -1 },
    content: [content],
    class: 'say',
    stance: openStance,
    rule: span ? 'agency in the dateline' : 'agency in the credits',
    kind: 'media',
    name,
  }))
}

/** In brackets, with a dash after them, and nothing but a place and a date before. */
function isInDateline(text: string, start: number, { start: from, end }: Span): boolean {
  return (
    /^[^.!?:]*(?:\b\p{L}{3,4}\.[^.!?:]*)?\($/u.test(text.slice(start, from)) &&
    /^\)\s*[-–—]/.test(text.slice(end, end + 5))
  )
}

function datelineOf(text: string, start: number, name: string): Span | null {
  const at = text.indexOf(name, start)
  return at >= 0 && at - start <= datelineReach && text[at - 1] === '(' ? { start: at, end: at + name.length } : null
}
