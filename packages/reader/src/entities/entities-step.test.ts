import type { Article } from '@lagebild/schema'
import { expect, test } from 'vitest'
import { emptyState } from '../model/empty-state.ts'
import type { ReadingState } from '../model/reading-state.ts'
import { parseConllu } from '../tree/parse-conllu.ts'
import { entitiesStep } from './entities-step.ts'

function run(conllu: string, language: Article['language'] = 'de') {
  const { text, sentences } = parseConllu(conllu)
  const article: Article = {
    id: 'a',
    url: null,
    outlet: null,
    title: null,
    section: null,
    published: null,
    language,
    text,
    credits: [],
  }
  const state: ReadingState = emptyState(article, sentences)
  const { entities, mentions } = entitiesStep.run(state)
  return { text, entities, mentions }
}

// Nordkoreas Machthaber Kim Jong Un traf russische Soldaten .
const meeting = `
1\tNordkoreas\tNordkorea\tPROPN\t_\tCase=Gen\t2\tnmod\t_\tNER=B-LOC
2\tMachthaber\tMachthaber\tNOUN\t_\tCase=Nom|Gender=Masc|Number=Sing\t6\tnsubj\t_\t_
3\tKim\tKim\tPROPN\t_\t_\t2\tappos\t_\tNER=B-PER
4\tJong\tJong\tPROPN\t_\t_\t3\tflat\t_\tNER=I-PER
5\tUn\tUn\tPROPN\t_\t_\t3\tflat\t_\t_
6\ttraf\ttreffen\tVERB\t_\t_\t0\troot\t_\t_
7\trussische\trussisch\tADJ\t_\t_\t8\tamod\t_\t_
8\tSoldaten\tSoldat\tNOUN\t_\tCase=Acc|Gender=Masc|Number=Plur\t6\tobj\t_\t_
9\t.\t.\tPUNCT\t_\t_\t6\tpunct\t_\t_`

test('titles, names, adjectives and descriptions lead to entities in text order', () => {
  const { text, entities } = run(meeting)
  const told = entities.map(({ kind, name, country, sector, mentions }) => [
    kind,
    name,
    country,
    sector,
    mentions.map(({ start, end, form }) => `${form}:${text.slice(start, end)}`),
  ])
  expect(told).toEqual([
    ['person', 'Kim Jong Un', 'PRK', 'GOV', ['description:Nordkoreas Machthaber Kim Jong Un', 'name:Kim Jong Un']],
    ['state', 'Nordkorea', 'PRK', null, ['name:Nordkoreas']],
    ['group', 'russische Soldaten', 'RUS', 'MIL', ['description:russische Soldaten']],
    ['state', 'Russland', 'RUS', null, ['adjective:russische']],
  ])
  expect(entities.map(({ id }) => id)).toEqual(['e1', 'e2', 'e3', 'e4'])
  expect(entities[0]?.roles).toEqual([{ title: 'Machthaber', from: null, to: null }])
})

test('the same sentences give the same entities', () => {
  expect(run(meeting)).toEqual(run(meeting))
})

test('every mention refers to an entity and lies in the text', () => {
  const { text, entities, mentions } = run(meeting)
  const ids = new Set(entities.map(({ id }) => id))
  for (const mention of mentions) {
    expect(mention.entities.length).toBeGreaterThan(0)
    for (const id of mention.entities) expect(ids).toContain(id)
    expect(text.slice(mention.start, mention.end)).not.toBe('')
  }
})

test('words that only look like names give nothing', () => {
  const { entities } = run(`
1\tDie\tder\tDET\t_\t_\t2\tdet\t_\t_
2\tBerlinale\tBerlinale\tNOUN\t_\t_\t3\tnsubj\t_\t_
3\tbeginnt\tbeginnen\tVERB\t_\t_\t0\troot\t_\t_`)
  expect(entities).toEqual([])
})

test('an article without sentences has no entities', () => {
  expect(run('').entities).toEqual([])
})
