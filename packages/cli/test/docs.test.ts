import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** Commands of the documentation that can be run stand in blocks marked `sh`; each block runs in the repository's folder with a store of its own. */
const root = fileURLToPath(new URL('../../..', import.meta.url))
const main = join(root, 'packages/cli/src/main.ts')
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lagebild-docs-'))
  const command = join(folder, 'lagebild')
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" --conditions=source "${main}" "$@"\n`)
  chmodSync(command, 0o755)
})
afterAll(() => rmSync(folder, { recursive: true }))

const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]
const blocks = pages.flatMap((page) =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/^```sh\n([\s\S]*?)^```/gm)].map((match, index) => ({
    page,
    index: index + 1,
    script: match[1] ?? '',
  })),
)

test('the documentation has commands to run', () => expect(blocks.length).toBeGreaterThan(2))

test.each(blocks)('the commands of $page, block $index, run', ({ page, index, script }) => {
  const store = join(folder, `${page.replaceAll('/', '-')}-${index}`)
  mkdirSync(store)
  const { status, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd: root,
    encoding: 'utf8',
    timeout: 150_000,
    env: {
      ...process.env,
      PATH: `${folder}${delimiter}${process.env['PATH']}`,
      LAGEBILD_HOME: store,
      DATABASE_URL: '',
    },
  })
  expect({ status, errors: status === 0 ? '' : stderr }).toEqual({ status: 0, errors: '' })
})

test('links between pages lead somewhere', () => {
  const broken = pages.flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
      .map(([, target = '']) => ({ page, path: join(root, page, '..', target) }))
      .filter(({ path }) => spawnSync('test', ['-e', path]).status !== 0),
  )
  expect(broken).toEqual([])
})
