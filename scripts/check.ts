/**
 * Everything that can be checked without running the product: format and lint, types, borders and cycles, file sizes, stale generated files,
 * unused code.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { findBorderBreaches } from './check-borders.ts'
import { findLongFiles } from './check-size.ts'
import { listDependencies } from './licences.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

const command =
  (name: string, ...args: string[]) =>
  (): string[] => {
    const { status, stdout, stderr } = spawnSync(name, args, { cwd: root, encoding: 'utf8' })
    return status === 0 ? [] : [`${stdout}${stderr}`.trim()]
  }

const checks: Record<string, () => string[]> = {
  'format and lint': command('biome', 'check', '--colors=off', '.'),
  types: command('tsc', '-b'),
  'types of tests and scripts': command('tsc', '-p', 'tsconfig.test.json'),
  borders: () => findBorderBreaches(root),
  'file sizes': () => findLongFiles(root),
  licences: () =>
    listDependencies(root)
      .filter(({ isPermissive }) => !isPermissive)
      .map(({ name, licence }) => `${name} is under ${licence}`),
  'generated files': command('node', 'scripts/generate.ts', '--check'),
  'unused code': command('knip', '--no-progress'),
}

for (const [name, check] of Object.entries(checks)) {
  const problems = check()
  console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${name}`)
  for (const problem of problems) console.log(problem.replace(/^/gm, '     '))
  if (problems.length > 0) process.exitCode = 1
}
