import type { Claim, Reading } from '@lagebild/schema'

/** What must be read from an article; see `examples/README.md`. */
export interface ExpectedClaim {
  readonly id: string
  readonly anchor: string
  readonly types: readonly string[]
  readonly required: boolean
  readonly actors?: readonly string[]
  readonly recipients?: readonly string[]
  readonly names?: readonly string[]
  readonly time?: readonly [string, string]
  readonly place?: { readonly country: string }
  readonly contexts?: readonly string[]
  readonly polarity?: string
  readonly certainty?: readonly string[]
  readonly status?: readonly string[]
  readonly source?: { readonly country?: string; readonly kind?: string } | null
  readonly quantity?: {
    readonly min: number | null
    readonly max: number | null
    readonly unit: string
    readonly per?: string
  }
  readonly exchange?: { readonly giver?: string; readonly receiver?: string; readonly kind: string }
}

export interface ClaimScore {
  readonly required: number
  readonly found: number
  readonly printed: number
  readonly right: number
  readonly attributes: { readonly right: number; readonly all: number }
  /** What is missing, wrong or not expected, in words. */
  readonly misses: readonly string[]
}

/**
 * Compares a reading with what is expected of it. A claim answers to an expected one when its trigger overlaps the anchor and its type is allowed;
 * of several the one with the fewest wrong attributes is compared. Precision counts every claim, optional ones are no mistake.
 */
export function scoreClaims(expected: readonly ExpectedClaim[], reading: Reading): ClaimScore {
  const used = new Set<Claim>()
  const misses: string[] = []
  const attributes = { right: 0, all: 0 }
  let found = 0
  for (const want of expected) {
    const candidates = reading.claims.filter((claim) => !used.has(claim) && answersTo(claim, want, reading))
    const compared = candidates
      .map((claim) => compareClaim(claim, want, reading))
      .sort((a, b) => a.wrong.length - b.wrong.length)
    const best = compared[0]
    if (!best) {
      if (want.required) misses.push(`missing ${want.id}`)
      continue
    }
    for (const claim of candidates) used.add(claim)
    if (want.required) found += 1
    attributes.all += best.compared
    attributes.right += best.compared - best.wrong.length
    if (best.wrong.length > 0) misses.push(`${want.id}: ${best.wrong.join('; ')}`)
  }
  for (const { event } of reading.claims.filter((claim) => !used.has(claim)))
    misses.push(`not expected: ${event.type} "${event.trigger.text}"`)
  const required = expected.filter((want) => want.required).length
  return { required, found, printed: reading.claims.length, right: used.size, attributes, misses }
}

function answersTo({ event }: Claim, want: ExpectedClaim, { article }: Reading): boolean {
  const start = article.text.indexOf(want.anchor)
  if (start < 0) throw new Error(`anchor not in the text: ${want.anchor}`)
  const overlaps = event.trigger.start < start + want.anchor.length && start < event.trigger.end
  return overlaps && (want.types.includes('*') || want.types.includes(event.type))
}

function compareClaim(claim: Claim, want: ExpectedClaim, reading: Reading): { compared: number; wrong: string[] } {
  const { event, exchange } = claim
  const entity = new Map(reading.entities.map((each) => [each.id, each]))
  const countries = (ids: readonly string[]) =>
    ids.map((id) => entity.get(id)?.country).filter((country) => country != null)
  const countryOf = (id: string | null | undefined) => (id ? entity.get(id)?.country : undefined)
  const wrong: string[] = []
  let compared = 0
  const check = (name: string, isRight: boolean, got: unknown): void => {
    compared += 1
    if (!isRight) wrong.push(`${name} was ${JSON.stringify(got)}`)
  }
  const parties = countries([...event.actors, ...event.recipients])
  if (want.actors && !want.recipients)
    check(
      'actors',
      want.actors.every((actor) => parties.includes(actor)),
      parties,
    )
  if (want.actors && want.recipients) {
    const straight =
      want.actors.every((actor) => countries(event.actors).includes(actor)) &&
      want.recipients.every((each) => countries(event.recipients).includes(each))
    const mutual =
      ['CONSULT', 'COOPERATE', 'AGREE'].includes(event.type) &&
      [...want.actors, ...want.recipients].every((each) => parties.includes(each))
    check('roles', straight || mutual, { actors: countries(event.actors), recipients: countries(event.recipients) })
  }
  if (want.names) {
    const names = [...event.actors, ...event.recipients].map((id) => entity.get(id)?.name)
    check(
      'names',
      want.names.every((name) => names.includes(name)),
      names,
    )
  }
  if (want.time) check('time', event.time.from === want.time[0] && event.time.to === want.time[1], event.time)
  if (want.place)
    check(
      'place',
      countries(event.places).includes(want.place.country),
      event.places.map((id) => entity.get(id)?.name),
    )
  if (want.contexts)
    check(
      'contexts',
      want.contexts.every((context) => event.contexts.some((each) => each === context)),
      event.contexts,
    )
  if (want.polarity) check('polarity', claim.polarity === want.polarity, claim.polarity)
  if (want.certainty) check('certainty', want.certainty.includes(claim.certainty), claim.certainty)
  if (want.status) check('status', want.status.includes(claim.status), claim.status)
  const { source, quantity } = want
  if (source === null) check('source', claim.attribution.length === 0, claim.attribution)
  else if (source)
    check(
      'source',
      claim.attribution.some(
        (link) => (!source.kind || link.kind === source.kind) && (!source.country || link.country === source.country),
      ),
      claim.attribution,
    )
  if (quantity) {
    const got = reading.quantities.filter(({ id }) => event.quantities.includes(id))
    check(
      'quantity',
      got.some(
        ({ min, max, unit, per }) =>
          min === quantity.min && max === quantity.max && unit === quantity.unit && per === (quantity.per ?? null),
      ),
      got,
    )
  }
  if (want.exchange) {
    const { giver, receiver, kind } = want.exchange
    check(
      'exchange',
      exchange?.kind === kind &&
        (!giver || countryOf(exchange.giver) === giver) &&
        (!receiver || countryOf(exchange.receiver) === receiver),
      exchange,
    )
  }
  return { compared, wrong }
}
