// Runs on the machine's own Node, before anything is installed: plain JavaScript without dependencies.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = join(root, 'node_modules', '.lagebild-lock')

/** Runs a command in the repository with the installed Node first on the path; ends this process where it fails. */
export function run(command, args, options = {}) {
  const bin = join(root, 'node_modules', '.bin')
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` }
  const { status, signal } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env, ...options })
  if (status !== 0) process.exit(signal ? 130 : (status ?? 1))
}

/** Installs the locked packages unless that lock file is already installed. */
export function installMissing() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  writeFileSync(stamp, lock)
}

/** Builds all packages and the pages of the desk; quick where nothing changed. */
export function build() {
  run('tsc', ['-b'])
  run('vite', ['build', 'packages/web', '--logLevel', 'warn'])
}
