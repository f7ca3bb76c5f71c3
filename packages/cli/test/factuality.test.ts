import { readFileSync } from 'node:fs'
import { type Claim, type Language, languages } from '@lagebild/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ArticleReader, openReader } from '../src/wiring.ts'
import { analyzeText } from './analyze-text.ts'
import { readExampleRows } from './lexicon-examples.ts'

/** `ASSAULT certain negative happened @RWA: Ruanda dementierte, …`: what one claim of the sentence must say of itself. */
const line = /^(\w+) (\S+) (\S+) (\S+)(?: @(\S+))?: (.+)$/u

function readCases(language: Language): string[] {
  return readFileSync(new URL(`./cases/factuality-${language}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((row) => row && !row.startsWith('#'))
}

function describeClaim({ event, certainty, polarity, status, attribution }: Claim): string {
  return `${event.type} ${certainty} ${polarity} ${status} @${attribution.at(-1)?.country ?? (attribution.length > 0 ? '?' : '-')}`
}

describe.each(languages)('how sure it is in %s', (language) => {
  let reader: ArticleReader
  beforeAll(async () => {
    reader = await openReader()
  })
  afterAll(() => reader.close())

  it.each(readCases(language))('%s', async (row) => {
    const [, type, certainty, polarity, status, country, text = ''] = line.exec(row) ?? []
    const { claims } = await analyzeText(reader, text, language)
    const fits = (claim: Claim): boolean =>
      claim.event.type === type &&
      [
        [certainty, claim.certainty],
        [polarity, claim.polarity],
        [status, claim.status],
      ].every(([expected, found]) => expected === '*' || expected === found) &&
      (country === undefined || describeClaim(claim).endsWith(`@${country}`))
    expect(claims.some(fits), claims.map(describeClaim).join('\n')).toBe(true)
  })
  it.each(readExampleRows(language, 'outlook-verbs'))('looks ahead: $example, not $counterexample', async (row) => {
    const statuses = async (text: string): Promise<string[]> =>
      (await analyzeText(reader, text, language)).claims.map(({ status }) => status)
    expect(await statuses(row.example)).toContain('planned')
    expect(await statuses(row.counterexample)).not.toContain('planned')
  })
})
