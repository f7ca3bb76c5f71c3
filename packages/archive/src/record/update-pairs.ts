import { sql, type Transaction } from 'kysely'
import { decideSame } from '../merge/decide-same.ts'
import type { Fact } from '../model/fact.ts'
import type { ArchiveTables } from '../tables/archive-tables.ts'
import { seeksOf } from './blocks-of.ts'
import { inChunks } from './in-chunks.ts'
import { joinedIds } from './joined-ids.ts'

/**
 * Decides the facts of some articles against everything in their blocks, and stores the pairs that can be one happening in place of those
 * that these facts had before. Gives the ids of all facts on either end of a pair, old or new: what has to be clustered again.
 */
export async function updatePairs(
  transaction: Transaction<ArchiveTables>,
  facts: readonly Fact[],
  staleIds: readonly string[],
): Promise<Set<string>> {
  const ours = [...new Set([...facts.map(({ id }) => id), ...staleIds])]
  const seeds = new Set(ours)
  const { rows: old } = await sql<{ one: string; other: string }>`
    delete from fact_pairs where one = any(${ours}::text[]) or other = any(${ours}::text[]) returning one, other`.execute(
    transaction,
  )
  for (const { one, other } of old) seeds.add(one).add(other)
  const pairs = new Map<string, { one: string; other: string; score: number }>()
  const seekers = seekersOf(facts)
  for (const candidate of await findCandidates(transaction, [...seekers.keys()])) {
    for (const fact of new Set(candidate.blocks.flatMap((block) => seekers.get(block) ?? []))) {
      if (fact.id === candidate.fact.id) continue
      const { same, score } = decideSame(fact, candidate.fact)
      const [one, other] = fact.id < candidate.fact.id ? [fact.id, candidate.fact.id] : [candidate.fact.id, fact.id]
      if (same) pairs.set(one + other, { one, other, score })
    }
  }
  await inChunks([...pairs.values()], (part) => transaction.insertInto('fact_pairs').values(part).execute())
  for (const { one, other } of pairs.values()) seeds.add(one).add(other)
  return seeds
}

/** The facts that look into a block, by block. */
function seekersOf(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const seekers = new Map<string, Fact[]>()
  for (const fact of facts)
    for (const block of seeksOf(fact)) {
      const known = seekers.get(block)
      if (known) known.push(fact)
      else seekers.set(block, [fact])
    }
  return seekers
}

async function findCandidates(transaction: Transaction<ArchiveTables>, keys: readonly string[]) {
  if (keys.length === 0) return []
  const rows = await transaction
    .selectFrom('facts')
    .select(['blocks', 'fact'])
    .where(sql<boolean>`blocks && ${keys}::text[]`)
    .execute()
  return rows as readonly { readonly blocks: string[]; readonly fact: Fact }[]
}

/**
 * The facts that hang together with some facts by pairs, these included where they are still there, in groups that no pair joins: each group
 * can be clustered by itself. The planner overrates a recursive query: without `offset 0` it would look through all facts.
 */
export async function loadComponents(
  transaction: Transaction<ArchiveTables>,
  seeds: ReadonlySet<string>,
): Promise<Fact[][]> {
  const { rows } = await sql<{ fact: Fact; near: string[] }>`
    ${joinedIds('fact_pairs', [...seeds])}
    select fact, array(select other::text from fact_pairs where one = joined.id) as near
    from joined cross join lateral (select fact from facts where id = joined.id offset 0) as found`.execute(transaction)
  const groups = new Map(rows.map(({ fact }) => [fact.id, [fact]]))
  for (const { fact, near } of rows)
    for (const id of near) {
      const [one, other] = [groups.get(fact.id), groups.get(id)]
      if (!one || !other || one === other) continue
      const [large, small] = one.length < other.length ? [other, one] : [one, other]
      large.push(...small)
      for (const member of small) groups.set(member.id, large)
    }
  return [...new Set(groups.values())]
}
