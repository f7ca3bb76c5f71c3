import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { identifyArticle } from '../src/articles/identify-article.ts'
import { type Archive, openArchive } from '../src/open-archive.ts'
import { createDice } from './dice.ts'
import { dumpRecord } from './dump-record.ts'
import { generateReadings } from './generate-readings.ts'
import { startAdding } from './start-adding.ts'
import { onEachHome, temporaryFolder } from './test-homes.ts'

const root = temporaryFolder()
const rounds = 30
/** More than any machine adds before it is killed for the last time. */
const readings = [...generateReadings({ seed: 13, articles: 4_000, articlesPerDay: 40, claimsPerArticle: 6 })]
const file = join(root, 'readings.jsonl')
writeFileSync(file, readings.map((reading) => JSON.stringify(reading)).join('\n'))
const claims = new Map(readings.map((reading) => [identifyArticle(reading.article).id, reading.claims.length]))

/** The articles there are, each of which has to be there with its version, its reading, its signature and all its claims. */
async function wholeArticles({ database }: Archive): Promise<string[]> {
  const { rows } = await sql<{ id: string; facts: number; others: number }>`
    select version.article_id as id,
      (select count(*) from facts where article_id = version.article_id) as facts,
      (select count(*) from articles where id = version.article_id) + (select count(*) from readings where article_id = version.article_id)
      + (select count(*) from article_signatures where article_id = version.article_id) as others
    from article_versions as version`.execute(database)
  for (const { id, facts, others } of rows) expect({ facts, others }).toEqual({ facts: claims.get(id), others: 3 })
  return rows.map(({ id }) => id)
}

onEachHome((newPlace, kind) => {
  test(`killed ${rounds} times while adding, it loses nothing and keeps nothing by halves`, {
    timeout: 900_000,
  }, async () => {
    const place = await newPlace()
    const dice = createDice(kind === 'folder' ? 17 : 19)
    let kept: string[] = []
    for (let round = 0; round < rounds; round++) {
      const adding = startAdding(place, file, kept.length)
      // Most are killed in the middle of adding, some while opening, which after a kill includes the database's recovery.
      if (dice.chance(0.8)) await adding.hasReported(1 + dice.below(3))
      await wait(dice.below(300))
      adding.child.kill('SIGKILL')
      const { errors } = await adding.ended
      expect(errors).toBe('')
      const archive = await openArchive(place)
      const found = await wholeArticles(archive)
      await archive.close()
      expect(found).toEqual(expect.arrayContaining([...kept, ...adding.reported]))
      kept = found
    }
    expect(kept.length).toBeGreaterThan(rounds)
    const [survivor, fresh] = [await openArchive(place), await openArchive(await newPlace())]
    for (const reading of readings.slice(0, kept.length)) await fresh.add(reading)
    expect(await dumpRecord(survivor)).toEqual(await dumpRecord(fresh))
    await survivor.close()
    await fresh.close()
  })
})
