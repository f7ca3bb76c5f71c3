/**
 * How the archive grows: fills one with generated readings and measures on the way what it takes to add one article and to show a dossier's
 * first page. `--home folder|postgres` (a server of its own, or `--database-url`), `--articles N`, `--claims N` an article, `--chart FILE.svg`.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Reading } from '@lagebild/schema'
import { type Archive, openArchive } from '../packages/archive/src/index.ts'
import { generateReadings } from '../packages/archive/test/generate-readings.ts'
import { startLocalPostgres } from '../packages/archive/test/local-postgres.ts'
import { drawChart } from './archive/draw-chart.ts'
import { type Measured, measure } from './archive/measure.ts'

const { values } = parseArgs({
  options: {
    home: { type: 'string', default: 'folder' },
    'database-url': { type: 'string' },
    articles: { type: 'string', default: '5000' },
    claims: { type: 'string', default: '10' },
    chart: { type: 'string' },
  },
})
const articles = Number(values.articles)
const claims = Number(values.claims)
/** Readings that are added in one transaction between measurements. */
const batchLength = 100
/** Measured when the archive has these shares of all articles; the first is where it has just enough to be measured. */
const shares = [0.02, 0.1, 0.25, 0.5, 0.75, 1]

const folder = mkdtempSync(join(tmpdir(), 'lagebild-growth-'))
const server =
  values.home === 'postgres' && !values['database-url'] ? await startLocalPostgres({ durable: true }) : null
const databaseUrl = values['database-url'] ?? (await server?.createDatabase())
if (values.home === 'postgres' && !databaseUrl) process.exit(0)
const archive = await openArchive(databaseUrl ? { databaseUrl } : { folder: join(folder, 'archive') })

try {
  const rows = await grow(archive)
  console.log(
    '| articles | claims | happenings | add one article: median, p95 | first page of a dossier: median, p95 | fill, articles/s | memory |',
  )
  console.log('|---|---|---|---|---|---|---|')
  for (const row of rows) console.log(format(row))
  const [first, last] = [rows[0], rows.at(-1)]
  if (first && last)
    console.log(
      `\nAdding one article takes ${(last.adding.median / first.adding.median).toFixed(2)} times as long at the end as at the start.`,
    )
  if (values.chart) writeFileSync(values.chart, drawChart(rows))
} finally {
  await archive.close()
  server?.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function grow(into: Archive): Promise<Measured[]> {
  const checkpoints = shares.map((share) => Math.round(share * articles))
  const measured: Measured[] = []
  let batch: Reading[] = []
  let [stored, filled, filling] = [0, 0, 0]
  for (const reading of generateReadings({
    seed: 1,
    articles: articles + checkpoints.length * 40,
    claimsPerArticle: claims,
  })) {
    batch.push(reading)
    const goal = checkpoints[measured.length]
    if (goal === undefined) break
    if (stored + batch.length < goal && batch.length < batchLength) continue
    const start = performance.now()
    await into.addAll(batch.map((each) => ({ reading: each })))
    filling += performance.now() - start
    filled += batch.length
    stored += batch.length
    batch = []
    if (stored < goal) continue
    const result = await measure(into, { stored, perSecond: (1000 * filled) / filling, seed: 1_000 + measured.length })
    process.stderr.write(`${format(result)}\n`)
    measured.push(result)
    stored = result.articles
    ;[filled, filling] = [0, 0]
  }
  return measured
}

function format({ articles: count, claims: facts, happenings, adding, page, perSecond, memory }: Measured): string {
  const times = ({ median, high }: Measured['page']) => `${median.toFixed(0)} ms, ${high.toFixed(0)} ms`
  const cells = [count, facts, happenings, times(adding), times(page), perSecond.toFixed(0), `${memory.toFixed(0)} MB`]
  return `| ${cells.map((cell) => cell.toLocaleString('en')).join(' | ')} |`
}
