import type { Language } from '@lagebild/schema'
import { entitiesStep } from '../../entities/entities-step.ts'
import { emptyState } from '../../model/empty-state.ts'
import type { ReadingState } from '../../model/reading-state.ts'
import { quantitiesStep } from '../../quantities/quantities-step.ts'
import { timesStep } from '../../times/times-step.ts'
import { parseConllu } from '../../tree/parse-conllu.ts'
import { eventsStep } from '../events-step.ts'

/**
 * The state after the events step, from a tree in one line: words as `form/lemma/UPOS/head/relation`, then name tag and features, `_` for none.
 * A line break starts another sentence.
 */
export function readTree(tree: string, language: Language): ReadingState {
  const blocks = tree.split('\n').map((line) =>
    line
      .split(' ')
      .map((word, index) => {
        const [form, lemma, upos, head, relation, ner = '_', feats = '_'] = word.split('/')
        const misc = ner === '_' ? '_' : `NER=${ner}`
        return [index + 1, form, lemma, upos, '_', feats, head, relation, '_', misc].join('\t')
      })
      .join('\n'),
  )
  const { text, sentences } = parseConllu(blocks.join('\n\n'))
  const article = {
    id: 'tree',
    url: null,
    outlet: null,
    title: null,
    section: null,
    published: '2024-11-21',
    language,
    text,
    credits: [],
  }
  const empty = emptyState(article, sentences)
  const named = { ...empty, ...entitiesStep.run(empty) }
  const timed = { ...named, ...timesStep.run(named) }
  const counted = { ...timed, ...quantitiesStep.run(timed) }
  return { ...counted, ...eventsStep.run(counted) }
}

/** `AID Kenia > Malawi`, one string an event. */
export function describeEvents({ events, entities }: ReadingState): string[] {
  const names = (ids: readonly string[]): string =>
    ids.map((id) => entities.find((entity) => entity.id === id)?.name).join(', ')
  return events.map(({ event }) => `${event.type} ${names(event.actors)} > ${names(event.recipients)}`)
}

/** `Kenia → Malawi food: Mais`, one string an exchange. */
export function describeExchanges({ events, entities }: ReadingState): string[] {
  const name = (id: string | null): string => entities.find((entity) => entity.id === id)?.name ?? '–'
  return events.flatMap(({ exchange }) =>
    exchange ? [`${name(exchange.giver)} → ${name(exchange.receiver)} ${exchange.kind}: ${exchange.item}`] : [],
  )
}
