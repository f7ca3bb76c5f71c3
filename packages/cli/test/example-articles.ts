import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { articlesFromFile } from '@lagebild/intake'
import type { Article } from '@lagebild/schema'
import type { ExpectedClaim } from './score-claims.ts'

export interface Example {
  readonly name: string
  readonly article: Article
  readonly claims: readonly ExpectedClaim[]
}

const folder = fileURLToPath(new URL('../../../examples/articles', import.meta.url))
const seedFolder = fileURLToPath(new URL('../../../../shared/seed', import.meta.url))

/** The articles of `examples/articles` with what is expected of each. */
export async function loadExamples(): Promise<Example[]> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.expected.json'))
    .sort()
  return Promise.all(names.map((name) => loadExample(folder, name)))
}

/** The seed article, or null where it does not lie beside the repository. */
export async function loadSeed(): Promise<Example | null> {
  return existsSync(join(seedFolder, 'expected.json')) ? loadExample(seedFolder, 'expected.json') : null
}

async function loadExample(from: string, expectedName: string): Promise<Example> {
  const expected = JSON.parse(readFileSync(join(from, expectedName), 'utf8')) as {
    article: string
    claims: ExpectedClaim[]
  }
  const [record] = await articlesFromFile(readFileSync(join(from, expected.article)), expected.article, {})
  if (!record) throw new Error(`${expected.article} holds no article`)
  return { name: basename(expected.article).replace(/\.\w+$/, ''), article: record.article, claims: expected.claims }
}
