import type { Fact } from '../model/fact.ts'
import type { Party } from '../model/party.ts'

/**
 * Everything of a fact that `decideSame` looks at for facts of different articles. A hundred outlets that tell one event in the same way
 * have few signatures, and each pair of those has to be decided once.
 */
export function signatureOf(fact: Fact): string {
  const { family, act, predicate, interval, published, status, objects, backdrop, exchange } = fact
  return JSON.stringify([
    ...[family, act, act === null ? predicate : null, interval, interval ? null : published, status, objects],
    ...[fact.actors, fact.recipients, fact.places].map(partiesOf),
    exchange && [exchange.kind, ...partiesOf([exchange.giver, exchange.receiver])],
    backdrop && [backdrop.interval, ...[backdrop.actors, backdrop.recipients, backdrop.places].map(partiesOf)],
  ])
}

const partiesOf = (parties: readonly (Party | null)[]) =>
  parties.map((party) => party && [party.key, party.kind, party.country, party.sector, party.named])
