import { randomBytes } from 'node:crypto'
import { InputError } from '@lagebild/schema'
import { createServer, loopbackNames, type RecordApp } from '@lagebild/server'
import { withStore } from '../open-store.ts'
import { fillWithExamples } from '../serve/fill-with-examples.ts'
import { openInBrowser } from '../serve/open-in-browser.ts'
import { openReaderWorker } from '../serve/open-reader-worker.ts'
import { pagesFolder } from '../serve/pages-folder.ts'
import { serverParts } from '../serve/server-parts.ts'
import { stopAtSignals } from '../stop-at-signals.ts'
import { UsageError } from '../usage-error.ts'
import type { Command } from './command.ts'
import { parseOptions } from './parse-options.ts'

const help = `Opens the desk: the record in the browser, and for programs at /api.

Usage: lagebild serve [--port 4280] [--host NAME] [--token TOKEN] [--open] [--store FOLDER]

  --port PORT        where it listens (4280); 0 takes any free one
  --host NAME        address it listens at; by default 127.0.0.1, which only this machine reaches. Anywhere else a token is demanded
  --token TOKEN      what every request must bring; by default LAGEBILD_TOKEN, or one made up and printed where it is needed
  --open             opens the browser
  --examples FOLDER  fills an empty record with the dossiers that dossiers.json of the folder lists
  --allow-private    also fetches articles from addresses inside a network
  --store FOLDER     the archive; by default DATABASE_URL, LAGEBILD_HOME, or .lagebild in the home folder

Ctrl-C ends it in order.

Examples:
  lagebild serve --open
  LAGEBILD_TOKEN=… lagebild serve --host 0.0.0.0 --port 80
`

const options = {
  port: { type: 'string' },
  host: { type: 'string' },
  token: { type: 'string' },
  open: { type: 'boolean' },
  examples: { type: 'string' },
  'allow-private': { type: 'boolean' },
  store: { type: 'string' },
} as const

export const serveCommand: Command = {
  name: 'serve',
  summary: 'open the desk: the record in the browser, and over HTTP for programs',
  help,
  run: async (args) => {
    const { values, positionals } = parseOptions('serve', args, options)
    if (positionals.length > 0) throw new UsageError('serve takes only options', 'serve')
    const port = parsePort(values.port ?? '4280')
    const host = values.host ?? '127.0.0.1'
    const isLocal = loopback.has(host)
    const token =
      values.token || process.env['LAGEBILD_TOKEN'] || (isLocal ? null : randomBytes(18).toString('base64url'))
    const stopping = stopAtSignals()
    await withStore(values.store, async (store) => {
      const reader = await openReaderWorker()
      try {
        if (values.examples) await fillWithExamples(values.examples, store, reader)
        const parts = serverParts(store, reader, { allowPrivate: values['allow-private'] === true })
        const app = await createServer(parts, {
          pages: pagesFolder(),
          token,
          hosts: isLocal ? loopbackNames : null,
          ...(isLocal && unhurried),
          onError: (error) => process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`),
        })
        const address = await listen(app, port, host)
        process.stdout.write(
          `Lagebild is open at ${address}\n${token === null ? '' : `Token: ${token}\n`}The API is described at ${address}/api. Ctrl-C ends it.\n`,
        )
        if (values.open) openInBrowser(address)
        await new Promise<void>((resolve) => stopping.signal.addEventListener('abort', () => resolve()))
        await app.close()
      } finally {
        await reader.close()
        stopping.release()
      }
    })
  },
}

/** Nobody has to be kept from asking their own machine; only a program that has run wild is slowed down. */
const unhurried = { requestsPerMinute: 60_000, readsPerMinute: 1_000 }

const loopback: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '::1'])

function parsePort(value: string): number {
  const port = Number(value)
  if (!/^\d+$/.test(value) || port > 65_535)
    throw new UsageError(`--port is a number up to 65535, not "${value}"`, 'serve')
  return port
}

/** Listens and gives the address under which people reach it. */
async function listen(app: RecordApp, port: number, host: string): Promise<string> {
  try {
    await app.listen({ port, host })
  } catch (error) {
    const reasons: Readonly<Record<string, string>> = {
      EADDRINUSE: `port ${port} is taken; give another with --port`,
      EACCES: `port ${port} may not be used; give one above 1023 with --port`,
      EADDRNOTAVAIL: `this machine has no address ${host}`,
      ENOTFOUND: `there is no host ${host}`,
    }
    const reason = reasons[(error as NodeJS.ErrnoException).code ?? '']
    if (!reason) throw error
    throw new InputError('cannot-listen', reason, { cause: error })
  }
  const [at] = app.addresses()
  const bound = typeof at === 'object' ? at.port : port
  const name = host.includes(':') ? `[${host}]` : host
  return `http://${name}${bound === 80 ? '' : `:${bound}`}`
}
