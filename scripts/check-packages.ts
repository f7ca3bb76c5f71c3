/**
 * Packs the public workspaces as they would be published, checks them with publint, installs them into an empty folder and uses them there as a
 * stranger would: `npx lagebild read`, and the parser by itself. `npm run build` comes first.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'lagebild-packages-'))

/** The article is written for this check. */
const article = `Kenia und Uganda unterzeichnen Abkommen

NAIROBI - Kenia und Uganda haben am Montag in Nairobi ein Handelsabkommen unterzeichnet. Das teilte das kenianische Außenministerium mit.
`

try {
  const tarballs = publicWorkspaces().map(packWorkspace)
  for (const tarball of tarballs) await lint(tarball)
  if (process.exitCode !== 1) use(tarballs)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function publicWorkspaces(): string[] {
  return readdirSync(join(root, 'packages'))
    .map((name) => join(root, 'packages', name))
    .filter((path) => existsSync(join(path, 'package.json')) && !manifestOf(path).private)
}

function manifestOf(path: string): { readonly name: string; readonly private?: boolean } {
  return JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
}

function packWorkspace(path: string): string {
  const output = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: path,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [entry] = JSON.parse(output) as { filename: string; unpackedSize: number }[]
  if (!entry) throw new Error(`npm pack gave nothing for ${path}`)
  console.log(`packed ${entry.filename}, ${(entry.unpackedSize / 1e6).toFixed(1)} MB`)
  return join(folder, entry.filename)
}

async function lint(tarball: string): Promise<void> {
  const { messages, pkg } = await publint({
    pack: { tarball: new Uint8Array(readFileSync(tarball)).buffer },
  })
  for (const message of messages) {
    if (message.type === 'suggestion') continue
    console.log(`FAIL ${pkg.name}: ${formatMessage(message, pkg)}`)
    process.exitCode = 1
  }
}

function use(tarballs: readonly string[]): void {
  const empty = join(folder, 'empty')
  execFileSync('mkdir', ['-p', empty])
  writeFileSync(join(empty, 'package.json'), '{ "private": true, "type": "module" }\n')
  writeFileSync(join(empty, 'article.txt'), article)
  writeFileSync(
    join(empty, 'parse.js'),
    `import { createParser } from '@lagebild/syntax'
const parser = await createParser()
const [sentence] = await parser.parse('The ministers met in Oslo.', 'en')
await parser.close()
console.log(sentence.tokens.map(({ upos }) => upos).join(' '))
`,
  )
  const run = (command: string, ...args: string[]): string =>
    execFileSync(command, args, { cwd: empty, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  run(
    'npm',
    'install',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--loglevel=error',
    ...tarballs,
  )
  const reading = JSON.parse(
    run('npx', '--no-install', 'lagebild', 'read', 'article.txt', '--published', '2026-03-10', '--json'),
  )
  expectThat(
    'a claim is read',
    reading.claims.some(({ event }: { event: { type: string } }) => event.type === 'SUPPORT'),
  )
  expectThat('the parser works alone', run('node', 'parse.js').trim() === 'DET NOUN VERB ADP PROPN PUNCT')
}

function expectThat(what: string, holds: boolean): void {
  console.log(`${holds ? 'ok  ' : 'FAIL'} installed elsewhere: ${what}`)
  if (!holds) process.exitCode = 1
}
