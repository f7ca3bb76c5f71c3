import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { articlesFromFile } from '@lagebild/intake'
import type { Article } from '@lagebild/schema'

/** A happening that must come out: claims as `ARTICLE: words [trigger] words`. */
export interface ExpectedHappening {
  readonly name: string
  readonly claims: readonly string[]
  /** Keys of its independent origins; not compared where left out. */
  readonly origins?: readonly string[]
  /** Further origins where the seed article takes part; its own voice is never compared. */
  readonly seedOrigins?: readonly string[]
  /** Attributes on which its accounts exclude each other. */
  readonly contested?: readonly string[]
}

export interface ExampleDossier {
  /** By file name without its ending. */
  readonly articles: ReadonlyMap<string, Article>
  readonly happenings: readonly ExpectedHappening[]
}

const examples = fileURLToPath(new URL('../../../examples', import.meta.url))
const seed = join(
  process.env['LAGEBILD_DATA'] ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url)),
  '../seed/article.txt',
)

/** The articles of a dossier of `examples` with the merges expected of them; the seed article joins where it lies beside the repository. */
export async function loadDossier(name: string, withSeed: boolean): Promise<ExampleDossier> {
  const folder = join(examples, name)
  const files = readdirSync(folder).filter((file) => /^\d.*\.json$/.test(file))
  const articles = new Map<string, Article>()
  for (const file of files.sort()) articles.set(file.replace('.json', ''), await load(join(folder, file)))
  if (withSeed && existsSync(seed)) articles.set('seed', await load(seed))
  const { happenings } = JSON.parse(readFileSync(join(folder, 'expected-merges.json'), 'utf8'))
  return { articles, happenings }
}

async function load(path: string): Promise<Article> {
  const [record] = await articlesFromFile(readFileSync(path), path, {})
  if (!record) throw new Error(`${path} holds no article`)
  return record.article
}
