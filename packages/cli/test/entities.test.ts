import type { Article, Entity } from '@lagebild/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ArticleReader, openReader } from '../src/wiring.ts'
import type { EntityCase } from './entity-case.ts'
import { entityCases, entityCounterCases } from './entity-cases.ts'
import { entityContextCases, entityContextCounterCases } from './entity-context-cases.ts'
import { entityHomeCases, entityHomeCounterCases } from './entity-home-cases.ts'

let reader: ArticleReader

beforeAll(async () => {
  reader = await openReader()
})
afterAll(() => reader.close())

async function entitiesOf(text: string, language: Article['language']): Promise<readonly Entity[]> {
  const article = {
    id: 'case',
    url: null,
    outlet: null,
    title: null,
    section: null,
    published: null,
    language,
    text,
    credits: [],
  }
  return (await reader.read(article)).entities
}

function matches(entity: Entity, expected: EntityCase['entity'], text: string): boolean {
  const { mention, form, role, ...fields } = expected
  const hasFields = Object.entries(fields).every(([field, value]) => entity[field as keyof Entity] === value)
  const hasRole = role === undefined || entity.roles.some(({ title }) => title === role)
  const hasMention = entity.mentions.some(
    ({ start, end, form: found }) =>
      (mention === undefined || text.slice(start, end) === mention) && (form === undefined || found === form),
  )
  return hasFields && hasRole && hasMention
}

const summary = (entities: readonly Entity[], text: string): string[] =>
  entities.map(({ kind, name, country, sector, roles, mentions }) =>
    [
      kind,
      name,
      country,
      sector,
      ...roles.map(({ title }) => title),
      ...mentions.map(({ start, end, form }) => `${form}:${text.slice(start, end)}`),
    ].join(' | '),
  )

describe('entities of a sentence', () => {
  test.each([...entityCases, ...entityContextCases, ...entityHomeCases])(
    '$text → $entity',
    async ({ language, text, entity }) => {
      const entities = await entitiesOf(text, language)
      expect(
        entities.some((found) => matches(found, entity, text)),
        summary(entities, text).join('\n'),
      ).toBe(true)
    },
  )
})

describe('what a sentence does not hold', () => {
  test.each([...entityCounterCases, ...entityContextCounterCases, ...entityHomeCounterCases])(
    '$text → not $not',
    async ({ language, text, not }) => {
      const entities = await entitiesOf(text, language)
      expect(
        entities.some((found) => matches(found, not, text)),
        summary(entities, text).join('\n'),
      ).toBe(false)
    },
  )
})
