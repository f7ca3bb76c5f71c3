/**
 * Writes the generated files. With `--check` it writes nothing and fails where one is stale.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { licencesPage } from './licences.ts'
import { packLexicons } from './pack-lexicons.ts'
import { schemaFiles } from './schema-files.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const isCheck = process.argv.includes('--check')
const files = new Map([
  [join(root, 'docs/licences.md'), licencesPage(root)],
  ...schemaFiles(root),
  ...packLexicons(root, 'packages/reader/lexicons'),
  ...packLexicons(root, 'packages/archive/concepts'),
  ...packLexicons(root, 'packages/phrasing/lexicons'),
])
const stale = [...files].filter(([path, content]) => !existsSync(path) || readFileSync(path, 'utf8') !== content)

for (const [path, content] of isCheck ? [] : stale) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
if (isCheck && stale.length > 0) {
  console.error(`stale, run npm run generate:\n${stale.map(([path]) => `  ${relative(root, path)}`).join('\n')}`)
  process.exitCode = 1
}
