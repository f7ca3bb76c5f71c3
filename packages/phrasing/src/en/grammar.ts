import type { Grammar } from '../grammar.ts'
import { nameOrigin, nameParty, nameState } from './name-party.ts'
import { tellClause } from './tell-clause.ts'
import { tellAmount } from './tell-item.ts'
import { joinNames } from './tell-parties.ts'
import { isBaseForm } from './verb-forms.ts'

export const english: Grammar = {
  tellClause,
  nameParty: (party) => nameParty(party).text,
  nameState: (code) => nameState(code).text,
  nameOrigin,
  tellAmount,
  isVerb: isBaseForm,
  joinNames,
}
