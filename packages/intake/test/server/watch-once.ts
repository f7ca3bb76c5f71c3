/**
 * A program that watches a feed once and can be killed: `watch-once.ts DATABASE_FOLDER FEED`. What it stores is counted by article in the table
 * `kept`, which the test makes.
 */
import { createFetcher } from '../../src/fetch/create-fetcher.ts'
import { watchFeeds } from '../../src/watch/watch-feeds.ts'
import { openTestDatabase } from './open-test-database.ts'

const [folder = '', feed = ''] = process.argv.slice(2)
const { executeSql, close } = await openTestDatabase(folder)
const stopping = new AbortController()
process.once('SIGINT', () => stopping.abort())
await watchFeeds({
  feeds: [feed],
  executeSql,
  fetcher: createFetcher({ allowPrivate: true, pause: 0 }),
  every: null,
  signal: stopping.signal,
  firstRetry: 100,
  store: async ({ article }) => {
    await executeSql(
      'insert into kept as old (id, url) values ($1, $2) on conflict (id) do update set times = old.times + 1',
      [article.id, article.url],
    )
    return { id: article.id, claims: 0 }
  },
  onEvent: (event) => process.stdout.write(`${JSON.stringify(event)}\n`),
})
await close()
