import type { Added } from '@lagebild/archive'
import { type Article, InputError } from '@lagebild/schema'
import { type Store, withStore } from '../open-store.ts'
import { counted } from '../output/format-happening.ts'
import { type Progress, startProgress } from '../output/progress.ts'
import { UsageError } from '../usage-error.ts'
import { type ArticleReader, openReader } from '../wiring.ts'
import type { Command } from './command.ts'
import { isFolder, listFolder, loadArticles } from './load-articles.ts'
import { parseDay, parseLanguage, parseOptions } from './parse-options.ts'

const help = `Reads articles and adds them to the record.

Usage: lagebild add FILE|DIR|URL|-… [options]

What can be read is what "lagebild read" reads; of a folder all articles, in the order of their names. An article that is there
already changes nothing; another text of the same address becomes its new version. What is reported as added is on the disk.

  --published DATE   the day the articles appeared, where they do not say it themselves
  --language de|en   their language; found by itself where it is not given
  --outlet NAME      who published them, where they do not say it themselves
  --allow-private    also fetches from addresses inside a network
  --json             a line of JSON for each article: {"outcome","article","version","title","claims","from"}
  --store FOLDER     the archive; by default DATABASE_URL, LAGEBILD_HOME, or .lagebild in the home folder

Examples:
  lagebild add article.txt --published 2024-11-21
  lagebild add examples/kozlov examples/grain --store /tmp/record
  lagebild add https://example.org/news/1 --json

Exit code 1: something could not be read (the rest was added); 2: the command line is wrong.
`

const options = {
  published: { type: 'string' },
  language: { type: 'string' },
  outlet: { type: 'string' },
  'allow-private': { type: 'boolean' },
  json: { type: 'boolean' },
  store: { type: 'string' },
} as const

export const addCommand: Command = {
  name: 'add',
  summary: 'read articles and add them to the record',
  help,
  run: async (args) => {
    const { values, positionals } = parseOptions('add', args, options)
    if (positionals.length === 0) throw new UsageError('add takes files, folders, addresses or -', 'add')
    const published = parseDay('add', '--published', values.published)
    const language = parseLanguage('add', values.language)
    const meta = {
      ...(published && { published }),
      ...(language && { language }),
      ...(values.outlet && { outlet: values.outlet }),
    }
    const operands = (await Promise.all(positionals.map(expand))).flat()
    await withStore(values.store, async (store) => {
      const reader = await openReader()
      const progress = startProgress('added', operands.length)
      try {
        for (const operand of operands) {
          const load = () => loadArticles(operand, meta, { allowPrivate: values['allow-private'] })
          await addOperand(operand, load, { store, reader, progress, json: values.json === true })
          progress.advance()
        }
      } finally {
        progress.end()
        await reader.close()
      }
    })
  },
}

/** The articles of a folder; of a folder without any, such as one that holds only folders, an error before the model is loaded. */
async function expand(operand: string): Promise<string[]> {
  if (!(await isFolder(operand))) return [operand]
  const files = await listFolder(operand)
  if (files.length === 0)
    throw new InputError('folder-empty', `${operand} holds no articles; folders inside it have to be named themselves`)
  return files
}

interface Adding {
  readonly store: Store
  readonly reader: ArticleReader
  readonly progress: Progress
  readonly json: boolean
}

/** What cannot be read is named on standard error and does not stop the others; the exit code tells. */
async function addOperand(operand: string, load: () => Promise<readonly Article[]>, adding: Adding): Promise<void> {
  try {
    for (const article of await load()) {
      const reading = await adding.reader.read(article)
      const added = await adding.store.archive.add(
        reading,
        isAddress(operand) ? { retrieved: new Date().toISOString() } : {},
      )
      report(operand, article, added, reading.claims.length, adding)
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    adding.progress.note(`${operand}: ${error.message} [${error.code}]`)
    process.exitCode = 1
  }
}

function report(from: string, article: Article, added: Added, claims: number, { json, progress }: Adding): void {
  const title = article.title ?? from
  if (json) process.stdout.write(`${JSON.stringify({ ...added, title, claims, from })}\n`)
  else progress.note(`${added.outcome.padEnd(7)}  ${title}  (${counted(claims, 'claim')})`)
}

const isAddress = (operand: string): boolean => /^https?:\/\//i.test(operand)
