import { readFileSync } from 'node:fs'
import { articlesFromFile } from '../src/index.ts'

/** What a reader takes from a test page; fields that are left out are not compared, null stands for "must be missing". */
export interface ExpectedPage {
  readonly title: string
  readonly text: string
  readonly published?: string | null
  readonly modified?: string | null
  readonly byline?: string | null
  readonly section?: string | null
  readonly outlet?: string | null
  readonly language: string
  readonly credits?: readonly string[]
  readonly canonicalUrl?: string | null
}

export interface PageScore {
  /** F1 over the words of the body, with their numbers. */
  readonly wordF1: number
  readonly missing: readonly string[]
  readonly surplus: readonly string[]
  /** Fields that are not as expected, as `name: found instead of expected`. */
  readonly wrong: readonly string[]
}

/** Reads a page as a file and compares it with what is expected. */
export function scorePage(path: string, expected: ExpectedPage): PageScore {
  const [record] = articlesFromFile(readFileSync(path), path)
  if (!record) throw new Error(`no article in ${path}`)
  const { article, byline, modified, canonicalUrl } = record
  const body = article.text.slice((article.title ?? '').length)
  const found = { ...article, byline, modified, canonicalUrl, text: body }
  const { text: expectedText, ...fields } = expected
  const wrong = Object.entries(fields).flatMap(([name, value]) => {
    const actual = found[name as keyof typeof found] ?? null
    const isSame = JSON.stringify(actual) === JSON.stringify(value)
    return isSame ? [] : [`${name}: ${JSON.stringify(actual)} instead of ${JSON.stringify(value)}`]
  })
  return { ...compareWords(body, expectedText), wrong }
}

function compareWords(actual: string, expected: string): Omit<PageScore, 'wrong'> {
  const surplus: string[] = []
  const open = new Map<string, number>()
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  for (const word of words(expected)) open.set(word, (open.get(word) ?? 0) + 1)
  let common = 0
  for (const word of words(actual)) {
    const count = open.get(word) ?? 0
    if (count > 0) {
      common += 1
      open.set(word, count - 1)
    } else {
      surplus.push(word)
    }
  }
  const missing = [...open].flatMap(([word, count]) => Array<string>(count).fill(word))
  const total = words(actual).length + words(expected).length
  return { wordF1: total === 0 ? 1 : (2 * common) / total, missing, surplus }
}
