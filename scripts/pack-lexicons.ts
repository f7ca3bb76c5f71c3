import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type LexiconRow = Record<string, string>

/** Rows of a tab-separated file whose first line names the columns. Throws, naming file and line, where a row has other columns. */
export function parseTable(path: string): LexiconRow[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  const [header = '', ...rest] = lines.filter((line) => line && !line.startsWith('#'))
  const columns = header.split('\t')
  return rest.map((line) => {
    const cells = line.split('\t')
    if (cells.length > columns.length) throw new Error(`${path}: more cells than columns in "${line}"`)
    return Object.fromEntries(
      columns.map((column, index) => [column, cells[index] ?? '']).filter(([, cell]) => cell !== ''),
    )
  })
}

const camel = (name: string): string => name.replace(/[-/](\w)/g, (_, letter: string) => letter.toUpperCase())

/**
 * The generated files of a folder of tables (`GROUP/TOPIC.tsv`) in a package: one JSON a table and one module, `lexicons.ts`, that gathers them.
 * @param folder the tables' folder, from the root: `packages/reader/lexicons`
 */
export function packLexicons(root: string, folder: string): Map<string, string> {
  const source = join(root, folder)
  const target = join(source, '../src/generated')
  mkdirSync(target, { recursive: true })
  const files = new Map<string, string>()
  const imports: string[] = []
  const groups: string[] = []
  for (const group of readdirSync(source, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()) {
    const topics = readdirSync(join(source, group))
      .filter((name) => name.endsWith('.tsv'))
      .map((name) => name.slice(0, -4))
      .sort()
    const members = topics.map((topic) => {
      const name = camel(`${group}-${topic}`)
      files.set(
        join(target, group, `${topic}.json`),
        `[\n${parseTable(join(source, group, `${topic}.tsv`))
          .map((row) => JSON.stringify(row))
          .join(',\n')}\n]\n`,
      )
      imports.push(`import ${name} from './${group}/${topic}.json' with { type: 'json' }`)
      return `    ${camel(topic)}: ${name} as Table,`
    })
    groups.push(`  ${group}: {\n${members.join('\n')}\n  },`)
  }
  files.set(
    join(target, 'lexicons.ts'),
    `// Made by scripts/generate.ts from ${folder}; do not edit.\n${imports.join('\n')}\n\n` +
      `/** A lexicon row: the filled cells by column name. */\nexport type Row = Readonly<Partial<Record<string, string>>>\nexport type Table = readonly Row[]\n\n` +
      `export const lexicons = {\n${groups.join('\n')}\n}\n`,
  )
  return files
}
