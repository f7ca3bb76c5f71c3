import { createFetcher, watchFeeds } from '@lagebild/intake'
import { withStore } from '../open-store.ts'
import { formatWatchEvent } from '../output/format-watch-event.ts'
import { createWatchStatus } from '../output/watch-status.ts'
import { stopAtSignals } from '../stop-at-signals.ts'
import { UsageError } from '../usage-error.ts'
import { openReader } from '../wiring.ts'
import type { Command } from './command.ts'
import { loadFeedList } from './load-feed-list.ts'
import { parseDuration } from './parse-duration.ts'
import { parseOptions } from './parse-options.ts'

const help = `Watches feeds: fetches their new articles, reads them and adds them to the record.

Usage: lagebild watch FEEDS.opml|URL… [--every 15m] [--once] [--json] [--store FOLDER] [--allow-private]

FEEDS.opml is a list of feeds; URL is a feed (RSS, Atom, RDF, JSON Feed) or a news sitemap.

  --every TIME      between two visits of a feed, such as 15m (default) or 2h; at least 1m
  --once            visits each feed once, fetches what is new, and ends
  --json            one line of JSON for each event
  --store FOLDER    the archive; by default DATABASE_URL, LAGEBILD_HOME, or .lagebild in the home folder
  --allow-private   also fetches from addresses inside a network, such as those of an intranet

robots.txt is obeyed, and no host gets two requests at a time. Set LAGEBILD_CONTACT to a mail or web address at which
newsrooms can reach you. What is to be fetched stands in the archive: after Ctrl-C, or a crash, the next watch goes on.
"lagebild failed" lists what could not be had.

Examples:
  LAGEBILD_CONTACT=desk@example.org lagebild watch feeds.opml
  lagebild watch https://example.org/rss.xml --once --json
`

const leastEvery = 60_000

export const watchCommand: Command = {
  name: 'watch',
  summary: 'watch feeds, and read and archive their new articles',
  help,
  run: async (args) => {
    const { values, positionals } = parseOptions('watch', args, {
      every: { type: 'string' },
      once: { type: 'boolean' },
      json: { type: 'boolean' },
      store: { type: 'string' },
      'allow-private': { type: 'boolean' },
    })
    if (positionals.length === 0) throw new UsageError('watch takes an OPML file or addresses of feeds', 'watch')
    if (values.once && values.every) throw new UsageError('--once and --every exclude each other', 'watch')
    const every = values.once ? null : parseDuration('watch', '--every', values.every ?? '15m', leastEvery)
    const feeds = [...new Set((await Promise.all(positionals.map(loadFeedList))).flat())]
    const fetcher = createFetcher({ allowPrivate: values['allow-private'] === true })
    const stopping = stopAtSignals()
    const status = createWatchStatus()
    try {
      await withStore(values.store, async ({ archive }) => {
        const reader = await openReader()
        try {
          await watchFeeds({
            feeds,
            every,
            fetcher,
            executeSql: archive.execute,
            signal: stopping.signal,
            store: async ({ article }) => {
              const reading = await reader.read(article)
              const added = await archive.add(reading, { retrieved: new Date().toISOString() })
              return { id: added.article, claims: reading.claims.length }
            },
            onEvent: (event) => {
              status.hide()
              process.stdout.write(values.json ? `${JSON.stringify(event)}\n` : formatWatchEvent(event))
              status.show(event)
            },
          })
        } finally {
          await reader.close()
        }
      })
    } finally {
      status.hide()
      stopping.release()
    }
  },
}
