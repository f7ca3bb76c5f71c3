import { type Account, type AccountClaim, certainties, type Difference, type Happening } from '@lagebild/schema'
import type { Fact } from '../model/fact.ts'
import type { ToldHappening } from '../model/told-happening.ts'
import { findDifferences } from './find-differences.ts'
import { summarizeHappening } from './summarize-happening.ts'
import { distinct, firstDay, lastDay, mostFrequent } from './tally.ts'
import { tellHistory } from './tell-history.ts'
import { quantitiesOf, viewAmount } from './view-amount.ts'
import { growTree, viewOrigins } from './view-origin.ts'
import { viewParties } from './view-parties.ts'

/** A happening with everything that its own claims tell: accounts, differences, history, and why they were joined. */
export function viewHappening(happening: ToldHappening): Omit<Happening, 'related' | 'stories'> {
  const differences: Difference[] = findDifferences(happening)
  return {
    summary: summarizeHappening(happening, differences),
    accounts: accountsOf(happening),
    differences,
    history: tellHistory(happening, differences),
    merges: mergesOf(happening),
  }
}

function accountsOf({ facts, originOf }: ToldHappening): Account[] {
  const groups = [...Map.groupBy(facts, (fact) => originOf(fact).key).values()]
  return groups.map((same) => ({
    origin: viewOrigins(same.map(originOf))[0] as Account['origin'],
    tree: growTree(same.map((fact) => ({ article: fact.article, origin: originOf(fact) }))),
    certainty: certainties.find((each) => same.some(({ certainty }) => certainty === each)) ?? 'unknown',
    polarity: mostFrequent(same.map(({ polarity }) => polarity)) ?? 'positive',
    status: same.at(-1)?.status ?? 'happened',
    firstReported: firstDay(same.map(({ published }) => published)),
    lastReported: lastDay(same.map(({ published }) => published)),
    outlets: distinct(same.flatMap(({ outlet }) => outlet ?? [])).sort(),
    claims: same.map(viewClaim),
  }))
}

function viewClaim(fact: Fact): AccountClaim {
  const { id, article, claim, outlet, title, url, published, language, quote, type, predicate } = fact
  const view = (parties: Fact['actors']) => viewParties(parties.map((party) => ({ party, language })))
  return {
    ...{ id, article, claim, outlet, title, url, published, language, quote, type, predicate },
    start: fact.evidence.start,
    end: fact.evidence.end,
    actors: view(fact.actors),
    recipients: view(fact.recipients),
    places: view(fact.places),
    time: fact.interval,
    amounts: quantitiesOf(fact).map(viewAmount),
    certainty: fact.certainty,
    polarity: fact.polarity,
    status: fact.status,
    chain: fact.chain.map(({ name, key, country, kind }) => ({ name, key, country, kind })),
  }
}

/** For each claim but the first the strongest decision that joined it to the claims before; `merges` come strongest first. */
function mergesOf({ facts, merges }: ToldHappening): Happening['merges'] {
  const place = new Map(facts.map(({ id }, index) => [id, index]))
  return merges
    .map(({ a, b, reasons }) => {
      const [to, claim] = (place.get(a) ?? 0) < (place.get(b) ?? 0) ? [a, b] : [b, a]
      return { claim, to, reasons: [...reasons] }
    })
    .sort((one, other) => (place.get(one.claim) ?? 0) - (place.get(other.claim) ?? 0) || (one.to < other.to ? -1 : 1))
}
