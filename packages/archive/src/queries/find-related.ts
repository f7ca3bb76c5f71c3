import type { Happening, HappeningSummary } from '@lagebild/schema'
import { sql } from 'kysely'
import { personsOf } from '../merge/sides-of.ts'
import { shiftDay } from '../merge/window.ts'
import type { ToldHappening } from '../model/told-happening.ts'
import type { Database } from './database.ts'

type Related = Happening['related'][number]

/** Days that lie between the parts of one matter: the talks of a visit, what was handed over at its end. */
const nearby = 4
const mostRelated = 20

/**
 * Happenings that belong to one but are not it: told in the same articles, about the same days, with some of the same parties. Those that share
 * more come first.
 */
export async function findRelated(database: Database, told: ToldHappening): Promise<Related[]> {
  const articles = [...new Set(told.facts.map(({ article }) => article))]
  const { rows } = await sql<{ summary: HappeningSummary; parties: string[]; shared: number }>`
    select h.summary, h.parties, r.shared from (
      select happening_id, count(distinct article_id)::int as shared from happening_facts
      where article_id = any(${articles}::text[]) and happening_id <> ${told.id} group by happening_id) as r
    join happenings as h on h.id = r.happening_id
    order by r.shared desc, h.id limit 200`.execute(database)
  const persons = new Set(told.facts.flatMap(personsOf).map(({ key }) => key))
  const bodies = new Set(
    told.facts.flatMap(({ actors, recipients }) => [...actors, ...recipients]).flatMap(({ country }) => country ?? []),
  )
  const days = daysOf(told)
  return rows
    .map(({ summary, parties, shared }) => {
      const sharedPersons = parties.filter((key) => persons.has(key))
      const sharedBodies = parties.filter((key) => bodies.has(key))
      const reasons = [
        { code: 'same-articles', detail: `${shared}` },
        ...(sharedPersons.length > 0 ? [{ code: 'same-persons', detail: sharedPersons.join(', ') }] : []),
        ...(sharedBodies.length > 0 ? [{ code: 'same-parties', detail: sharedBodies.join(', ') }] : []),
        ...(isNear(summary, days) ? [{ code: 'near-time', detail: inWords(summary) }] : []),
      ]
      return { happening: summary, reasons }
    })
    .filter(({ reasons }) => reasons.length >= 3)
    .sort((a, b) => b.reasons.length - a.reasons.length)
    .slice(0, mostRelated)
}

interface Days {
  readonly from: string | null
  readonly to: string | null
}

function daysOf({ facts }: ToldHappening): Days {
  const days = facts
    .flatMap(({ interval, published }) => [interval?.from ?? published, interval?.to ?? published])
    .filter((day) => day !== null)
    .sort()
  return { from: days[0] ?? null, to: days.at(-1) ?? null }
}

function isNear({ time }: HappeningSummary, { from, to }: Days): boolean {
  if (!time.from || !time.to || !from || !to) return false
  return shiftDay(time.from, -nearby) <= to && shiftDay(time.to, nearby) >= from
}

const inWords = ({ time: { from, to } }: HappeningSummary): string => (from === to ? `${from}` : `${from} to ${to}`)
