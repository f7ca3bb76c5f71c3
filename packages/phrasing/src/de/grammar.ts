import type { Grammar } from '../grammar.ts'
import { nameOrigin, nameParty, nameState } from './name-party.ts'
import { tellClause } from './tell-clause.ts'
import { tellAmount } from './tell-item.ts'
import { joinNames } from './tell-parties.ts'
import { isInfinitive } from './verb-forms.ts'

export const german: Grammar = {
  tellClause,
  nameParty: (party) => nameParty(party, 'nom').text,
  nameState: (code) => nameState(code, 'nom').text,
  nameOrigin,
  tellAmount,
  isVerb: isInfinitive,
  joinNames,
}
