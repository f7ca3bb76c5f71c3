import {
  certainties,
  differenceAttributes,
  entityKinds,
  eventContexts,
  eventTypes,
  exchangeKinds,
  languages,
  polarities,
  sectors,
  sourceKinds,
  statuses,
} from '@lagebild/schema'
import { createPhrasing, type WordGroup } from '../src/index.ts'

/** Every term of the record that a page can show. */
export const terms: Readonly<Partial<Record<WordGroup, readonly string[]>>> = {
  attribute: differenceAttributes,
  certainty: certainties,
  polarity: polarities,
  status: statuses,
  type: eventTypes,
  context: eventContexts,
  exchange: exchangeKinds,
  sector: sectors,
  entity: entityKinds,
  source: [...sourceKinds, 'outlet'],
  standing: ['agreed', 'wider', 'contested'],
  change: ['happening', 'origin', 'contested', 'denied', 'confirmed', 'amount'],
  language: languages,
}

/** The terms of a group that some language has no word for. */
export function describeWords(group: string, codes: readonly string[]): string[] {
  return languages.flatMap((language) => {
    const phrasing = createPhrasing(language)
    return codes.filter(
      (code) => phrasing.word(group as WordGroup, code) === code && !(language === 'en' && /^[a-z]+$/.test(code)),
    )
  })
}
