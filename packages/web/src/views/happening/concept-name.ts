import { exchangeKinds } from '@lagebild/schema'
import type { Vocabulary } from '../../messages/vocabulary.ts'

/** A word for what amounts are of: kinds of exchange by their names, other concepts as the record has them. */
export function conceptName(concept: string, names: Vocabulary): string {
  const kind = exchangeKinds.find((each) => each === concept)
  return kind ? names.exchangeKinds[kind] : concept
}
