import { readFileSync } from 'node:fs'
import type { Claim, Language } from '@lagebild/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ArticleReader, openReader } from '../src/wiring.ts'
import { analyzeText } from './analyze-text.ts'

/** `de ACCUSE IND PAK > CHN: Indien und Pakistan kritisierten China.` */
const line = /^(\w\w) (\w+) (.+?) > (.+?): (.+)$/u
const cases = readFileSync(new URL('./cases/parties.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((row) => row && !row.startsWith('#'))

describe('who acts on whom', () => {
  let reader: ArticleReader
  beforeAll(async () => {
    reader = await openReader()
  })
  afterAll(() => reader.close())

  it.each(cases)('%s', async (row) => {
    const [, language, type, actors, recipients, text = ''] = line.exec(row) ?? []
    const { claims, entities } = await analyzeText(reader, text, language as Language)
    const codes = (ids: readonly string[]): string => {
      const found = ids.flatMap((id) => entities.find((entity) => entity.id === id)?.country ?? [])
      return [...new Set(found)].sort().join(' ') || '-'
    }
    const sorted = (cell = ''): string => cell.split(' ').sort().join(' ')
    const told = ({ event }: Claim): string => `${event.type} ${codes(event.actors)} > ${codes(event.recipients)}`
    expect(claims.map(told)).toContain(`${type} ${sorted(actors)} > ${sorted(recipients)}`)
  })
})
