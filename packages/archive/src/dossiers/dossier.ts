import {
  type EventType,
  type ExchangeKind,
  eventTypes,
  exchangeKinds,
  InputError,
  type Language,
  languages,
} from '@lagebild/schema'

/** What a person follows. Within a field any of the values will do, all fields that are given must hold. */
export interface DossierQuery {
  /** Keys or countries of those who take part. */
  readonly parties?: readonly string[]
  readonly places?: readonly string[]
  readonly types?: readonly EventType[]
  readonly kinds?: readonly ExchangeKind[]
  /** Words of an article, stemmed in its language. */
  readonly words?: readonly string[]
  readonly languages?: readonly Language[]
  /** ISO days, inclusive. */
  readonly since?: string
  readonly until?: string
}

export interface Dossier {
  readonly id: string
  readonly name: string
  readonly query: DossierQuery
  readonly created: string
}

const closedLists: Readonly<Record<string, readonly string[]>> = { types: eventTypes, kinds: exchangeKinds, languages }
const lists = ['parties', 'places', 'types', 'kinds', 'words', 'languages']
const days = ['since', 'until']

/** Checks a query that comes from outside. Fails with `dossier-query-wrong`. */
export function checkDossierQuery(given: unknown): DossierQuery {
  if (given === null || typeof given !== 'object' || Array.isArray(given)) throw wrong('it is not an object')
  for (const [field, value] of Object.entries(given)) {
    if (lists.includes(field)) checkList(field, value)
    else if (!days.includes(field)) throw wrong(`there is no field ${field}`)
    else if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value) || Number.isNaN(Date.parse(value)))
      throw wrong(`${field} is not a day such as 2024-11-20`)
  }
  return given
}

function checkList(field: string, value: unknown): void {
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'string' && one !== ''))
    throw wrong(`${field} is not a list of words`)
  const allowed = closedLists[field]
  const strange = allowed && value.find((one) => !allowed.includes(one))
  if (strange) throw wrong(`${field} cannot be ${strange}; it is one of ${allowed.join(', ')}`)
}

const wrong = (reason: string): InputError =>
  new InputError('dossier-query-wrong', `the query of a dossier is wrong: ${reason}`)
