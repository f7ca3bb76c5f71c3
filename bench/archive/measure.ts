import { type RecordFilter, wholeRecord } from '@lagebild/schema'
import { type Archive, recordQueries } from '../../packages/archive/src/index.ts'
import { createDice, type Dice } from '../../packages/archive/test/dice.ts'
import { generateReadings } from '../../packages/archive/test/generate-readings.ts'

export interface Times {
  readonly median: number
  /** Nineteen of twenty took less. */
  readonly high: number
}

/** What was measured at one size; times in milliseconds, memory of this process in megabytes. */
export interface Measured {
  readonly articles: number
  readonly claims: number
  readonly happenings: number
  readonly adding: Times
  readonly page: Times
  readonly perSecond: number
  readonly memory: number
}

/** How many articles and pages are timed at each size. */
const rounds = 40

/** The states of the generated world, from the most to the least often named. */
const parties = [
  'RUS',
  'USA',
  'CHN',
  'UKR',
  'DEU',
  'PRK',
  'ISR',
  'IRN',
  'FRA',
  'GBR',
  'TUR',
  'SYR',
  'NGA',
  'CUB',
  'KAZ',
]

/** Adds some articles one by one, and asks for the first pages of dossiers, timing each. */
export async function measure(
  archive: Archive,
  { stored, perSecond, seed }: { readonly stored: number; readonly perSecond: number; readonly seed: number },
): Promise<Measured> {
  await archive.execute('analyze')
  const adding: number[] = []
  for (const reading of generateReadings({ seed, articles: rounds, startAt: stored }))
    adding.push(await time(() => archive.add(reading)))
  const queries = recordQueries(archive)
  const dice = createDice(seed)
  const page: number[] = []
  for (let round = 0; round < rounds; round++) {
    const dossier = drawDossier(dice)
    page.push(await time(() => queries.happenings(dossier, { limit: 50, cursor: null })))
  }
  const count = async (table: 'articles' | 'facts' | 'happenings'): Promise<number> =>
    (
      await archive.database
        .selectFrom(table)
        .select((select) => select.fn.countAll<number>().as('rows'))
        .executeTakeFirstOrThrow()
    ).rows
  return {
    articles: await count('articles'),
    claims: await count('facts'),
    happenings: await count('happenings'),
    adding: summarize(adding),
    page: summarize(page),
    perSecond,
    memory: process.memoryUsage.rss() / 1e6,
  }
}

/** Dossiers of all kinds: a state, two states, what moved between them, what was said since a day or contested. */
function drawDossier(dice: Dice): RecordFilter {
  const first = parties[dice.skewed(parties.length)] as string
  const second = dice.pick(parties.filter((party) => party !== first))
  return dice.pick<RecordFilter>([
    { ...wholeRecord, parties: [first] },
    { ...wholeRecord, parties: [first, second] },
    { ...wholeRecord, parties: [first, second], kinds: ['arms', 'goods'] },
    { ...wholeRecord, parties: [first], types: ['CONSULT', 'AGREE'], since: '2024-01-05' },
    { ...wholeRecord, parties: [first], contested: true },
    { ...wholeRecord, parties: [first], languages: ['de'] },
  ])
}

async function time(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

function summarize(times: readonly number[]): Times {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number
  return { median: at(0.5), high: at(0.95) }
}
