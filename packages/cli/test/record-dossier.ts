import { type Archive, type Fact, openArchive, recordQueries } from '@lagebild/archive'
import { wholeRecord } from '@lagebild/schema'
import type { ArticleReader } from '../src/wiring.ts'
import type { ExampleDossier } from './example-dossiers.ts'
import type { RecordedHappening } from './score-merges.ts'

/** Reads the articles of a dossier, archives them in a folder that is not there yet, and gives the happenings with their claims. */
export async function recordDossier(
  reader: ArticleReader,
  dossier: ExampleDossier,
  folder: string,
): Promise<RecordedHappening[]> {
  const archive = await openArchive({ folder })
  try {
    const readings = []
    for (const article of dossier.articles.values()) readings.push({ reading: await reader.read(article) })
    await archive.addAll(readings)
    return await happeningsOf(archive)
  } finally {
    await archive.close()
  }
}

async function happeningsOf(archive: Archive): Promise<RecordedHappening[]> {
  const { items } = await recordQueries(archive).happenings(wholeRecord, { cursor: null, limit: 200 })
  const rows = await archive.database
    .selectFrom('happening_facts')
    .innerJoin('facts', 'facts.id', 'happening_facts.fact_id')
    .select(['happening_id', 'fact'])
    .execute()
  const facts = Map.groupBy(rows, ({ happening_id }) => happening_id)
  return items.map((summary) => ({ summary, facts: (facts.get(summary.id) ?? []).map(({ fact }) => fact as Fact) }))
}
