import { InputError } from '@lagebild/schema'
import { formatReading } from '../output/format-reading.ts'
import { startProgress } from '../output/progress.ts'
import { UsageError } from '../usage-error.ts'
import { type ArticleReader, openReader } from '../wiring.ts'
import type { Command } from './command.ts'
import { isFolder, listFolder, loadArticles } from './load-articles.ts'
import { parseDay, parseLanguage, parseOptions } from './parse-options.ts'

const help = `Reads articles and prints what they claim.

Usage: lagebild read FILE|URL|-  [--json] [--order text|time] [article options]
       lagebild read DIR --jsonl [article options]

FILE is plain text (the first line is the title unless it is a date or section line), HTML, JSON with
{title, text, url, outlet, published, language}, or IPTC ninjs; - is standard input. URL is a page on the web; it is
fetched where its robots.txt allows that, and LAGEBILD_CONTACT tells the newsroom whom to write to.

  --json             one reading as JSON (schema lagebild/reading@1)
  --jsonl            a reading a line; for a folder, in the order of the file names
  --order text|time  claims in the order of the text (default) or of time
  --published DATE   the day the article appeared, YYYY-MM-DD; times such as "on Wednesday" are counted from it
  --language de|en   the article's language; found by itself where it is not given
  --outlet NAME      who published it
  --allow-private    also fetches from addresses inside a network

Examples:
  lagebild read article.txt --published 2024-11-21
  lagebild read https://example.org/news/article.html --json
  lagebild read articles/ --jsonl > readings.jsonl

Exit code 1: the input cannot be read; 2: the command line is wrong.
`

const options = {
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  order: { type: 'string' },
  published: { type: 'string' },
  language: { type: 'string' },
  outlet: { type: 'string' },
  'allow-private': { type: 'boolean' },
} as const

type Values = ReturnType<typeof parseOptions<typeof options>>['values']

export const readCommand: Command = {
  name: 'read',
  summary: 'read an article and print its claims with their sources',
  help,
  run: async (args) => {
    const { values, positionals } = parseOptions('read', args, options)
    const [operand, ...others] = positionals
    if (operand === undefined || others.length > 0) throw new UsageError('read takes one FILE, URL, DIR or -', 'read')
    if (values.json && values.jsonl) throw new UsageError('--json and --jsonl exclude each other', 'read')
    const order = values.order ?? 'text'
    if (order !== 'text' && order !== 'time') throw new UsageError(`--order is text or time, not "${order}"`, 'read')
    const meta = articleMeta(values)
    const folder = await isFolder(operand)
    if (folder && !values.jsonl) throw new UsageError(`${operand} is a folder; use --jsonl`, 'read')
    // Input is checked before the model is loaded, so that a mistake is told at once.
    const articles = folder ? [] : await loadArticles(operand, meta, { allowPrivate: values['allow-private'] })
    const reader = await openReader()
    try {
      if (folder) await readFolder(operand, meta, reader)
      else
        for (const article of articles) {
          const reading = await reader.read(article)
          const indent = values.json ? 2 : 0
          process.stdout.write(
            values.json || values.jsonl ? `${JSON.stringify(reading, null, indent)}\n` : formatReading(reading, order),
          )
        }
    } finally {
      await reader.close()
    }
  },
}

function articleMeta(values: Values) {
  const published = parseDay('read', '--published', values.published)
  const language = parseLanguage('read', values.language)
  return {
    ...(published && { published }),
    ...(language && { language }),
    ...(values.outlet && { outlet: values.outlet }),
  }
}

/** A file that cannot be read is named on standard error and does not stop the others; the exit code tells. */
async function readFolder(folder: string, meta: ReturnType<typeof articleMeta>, reader: ArticleReader): Promise<void> {
  const paths = await listFolder(folder)
  const progress = startProgress('read', paths.length)
  for (const path of paths) {
    try {
      for (const article of await loadArticles(path, meta))
        process.stdout.write(`${JSON.stringify(await reader.read(article))}\n`)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      progress.note(`${path}: ${error.message} [${error.code}]`)
      process.exitCode = 1
    }
    progress.advance()
  }
  progress.end()
}
