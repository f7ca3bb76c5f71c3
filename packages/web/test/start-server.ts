import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

export interface RunningServer {
  readonly address: string
  stop(): Promise<void>
}

/** Starts `lagebild serve` on a free port with a record of its own, filled with the example dossiers or empty. */
export async function startServer({ examples }: { readonly examples: boolean }): Promise<RunningServer> {
  const store = mkdtempSync(join(tmpdir(), 'lagebild-desk-'))
  const fill = examples ? ['--examples', join(root, 'examples')] : []
  const command = [
    join(root, 'packages/cli/src/main.ts'),
    'serve',
    '--port',
    '0',
    '--store',
    join(store, 'record'),
    ...fill,
  ]
  const child = spawn(process.execPath, ['--conditions=source', ...command], { cwd: root })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM')
    await ended
    rmSync(store, { recursive: true, force: true })
  }
  let said = ''
  const address = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      said += chunk.toString()
      const found = /http:\/\/\S+:\d+/.exec(said)
      if (found) resolve(found[0])
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('exit', () => reject(new Error(`lagebild serve ended: ${said}`)))
  })
  return { address, stop }
}
