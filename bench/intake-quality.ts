/**
 * How well the articles of the test pages are read: F1 over the words of the body, and the share of right titles, against
 * jsdom with Readability. `node --conditions=source bench/intake-quality.ts`
 */
import { readdirSync, readFileSync } from 'node:fs'
import { articlesFromFile } from '@lagebild/intake'
import { Readability } from '@mozilla/readability'
import { JSDOM } from 'jsdom'

interface Expected {
  readonly title: string
  readonly text: string
  readonly published?: string | null
}
interface Extract {
  readonly title: string | null
  readonly text: string
  /** ISO 8601; undefined where the reader gives dates only as written. */
  readonly published: string | null | undefined
}
type ReadPage = (name: string, bytes: Buffer) => Extract

const folder = new URL('../packages/intake/test/pages/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.html'))

const lagebild: ReadPage = (name, bytes) => {
  const article = articlesFromFile(bytes, name)[0]?.article
  const title = article?.title ?? null
  return { title, text: article?.text.slice(title?.length ?? 0) ?? '', published: article?.published ?? null }
}

const readability: ReadPage = (_name, bytes) => {
  const { window } = new JSDOM(bytes)
  const article = new Readability(window.document).parse()
  window.close()
  // Its own text runs paragraphs together.
  const html = (article?.content ?? '').replace(/<\/(?:p|li|h\d|div|t[dh])>/g, ' $&')
  const text = new JSDOM(`<body>${html}`).window.document.body.textContent ?? ''
  return { title: article?.title ?? null, text, published: undefined }
}

const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

function wordF1(actual: string, expected: string): number {
  const open = new Map<string, number>()
  for (const word of words(expected)) open.set(word, (open.get(word) ?? 0) + 1)
  const common = words(actual).filter((word) => {
    const count = open.get(word) ?? 0
    open.set(word, count - 1)
    return count > 0
  }).length
  return (2 * common) / (words(actual).length + words(expected).length)
}

function score(read: ReadPage): string {
  const scores = names.map((name) => {
    const path = new URL(name.replace('.html', '.expected.json'), folder)
    const expected = JSON.parse(readFileSync(path, 'utf8')) as Expected
    const found = read(name, readFileSync(new URL(name, folder)))
    const isDated = found.published && found.published === expected.published
    const isRightlyUndated = found.published === null && (expected.published ?? null) === null
    return {
      f1: wordF1(found.text, expected.text),
      isTitled: found.title === expected.title,
      isDated: found.published === undefined ? undefined : isDated || isRightlyUndated,
    }
  })
  const mean = scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length
  const low = Math.min(...scores.map(({ f1 }) => f1))
  const titles = scores.filter(({ isTitled }) => isTitled).length
  const dates = scores.some(({ isDated }) => isDated === undefined)
    ? '-'
    : scores.filter(({ isDated }) => isDated).length
  return `${mean.toFixed(3)} | ${low.toFixed(3)} | ${titles} | ${dates}`
}

console.log(`| ${names.length} test pages | mean F1 | lowest F1 | titles right | dates right |\n|---|---|---|---|---|`)
console.log(`| Lagebild | ${score(lagebild)} |`)
console.log(`| jsdom + Readability | ${score(readability)} |`)
