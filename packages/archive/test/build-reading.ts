import { createHash } from 'node:crypto'
import type { Attribution, Claim, Entity, EntityMention, Quantity, Reading, Time } from '@lagebild/schema'
import type { ArticleSpec, ClaimSpec, EntitySpec } from './reading-spec.ts'

/** A reading as the reader would give it, made of a few words; every offset is right. */
export function buildReading(spec: ArticleSpec, versions = { reader: '0.1.0', model: 'test' }): Reading {
  const draft = new Draft(spec.title)
  const claims = spec.claims.map((claim, index) => draft.addClaim(claim, `c${index + 1}`))
  for (const paragraph of spec.paragraphs ?? []) draft.text += `\n\n${paragraph}`
  const { text, times, quantities, attributions } = draft
  const identity = JSON.stringify([spec.outlet, spec.title, text])
  return {
    schema: 'lagebild/reading@1',
    ...versions,
    article: {
      id: createHash('sha256').update(identity).digest('hex').slice(0, 24),
      url: spec.url ?? null,
      outlet: spec.outlet,
      title: spec.title,
      section: null,
      published: spec.published,
      language: spec.language ?? 'en',
      text,
      credits: spec.credits ?? [],
    },
    entities: draft.entities(),
    times,
    quantities,
    attributions,
    claims,
  }
}

class Draft {
  text: string
  readonly times: Time[] = []
  readonly quantities: Quantity[] = []
  readonly attributions: Attribution[] = []
  readonly #entities = new Map<string, { spec: EntitySpec; id: string; mentions: EntityMention[] }>()

  constructor(title: string) {
    this.text = `${title}\n`
  }

  addClaim(claim: ClaimSpec, id: string): Claim {
    this.text += '\n'
    const start = this.text.length
    const attribution = claim.source ? [this.#addSource(claim.source)] : []
    const actors = claim.actors.map((actor) => this.#mention(actor))
    const trigger = this.#write(claim.predicate)
    const quantities = claim.amount === undefined ? [] : [this.#addAmount(claim.amount)]
    if (claim.item) this.#write(claim.item)
    const recipients = (claim.recipients ?? []).map((recipient) => this.#mention(recipient))
    const places = claim.place ? [this.#mention(claim.place)] : []
    const day = claim.day ?? null
    const ref = day === null ? null : this.#addDay(day)
    this.text = `${this.text.trimEnd()}.`
    const evidence = { start, end: this.text.length }
    const kind = claim.kind
    return {
      id,
      evidence,
      event: {
        ...{ type: claim.type, mode: null, contexts: [], predicate: claim.predicate },
        trigger: { ...trigger, text: claim.predicate },
        ...{ actors, recipients, places, quantities },
        time: { from: day, to: day, value: day, ref },
      },
      attribution,
      certainty: 'certain',
      polarity: claim.polarity ?? 'positive',
      status: 'happened',
      exchange: kind
        ? {
            giver: actors[0] ?? null,
            receiver: recipients[0] ?? null,
            kind,
            item: claim.item ?? null,
            quantities,
            period: null,
          }
        : null,
      readBy: { rule: 'test', entry: null },
    }
  }

  entities(): Entity[] {
    return [...this.#entities.values()].map(({ spec, id, mentions }) => ({
      id,
      ...spec,
      sector: null,
      roles: [],
      mentions,
    }))
  }

  #write(words: string): { start: number; end: number } {
    const start = this.text.length
    this.text += `${words} `
    return { start, end: start + words.length }
  }

  #mention(spec: EntitySpec): string {
    const known = this.#entities.get(spec.key) ?? { spec, id: `e${this.#entities.size + 1}`, mentions: [] }
    this.#entities.set(spec.key, known)
    known.mentions.push({ ...this.#write(spec.name), form: 'name' })
    return known.id
  }

  #addDay(day: string): string {
    const id = `t${this.times.length + 1}`
    this.times.push({ id, ...this.#write(day), type: 'DATE', value: day, from: day, to: day })
    return id
  }

  #addAmount(amount: number): string {
    const id = `q${this.quantities.length + 1}`
    const range = { min: amount, minInclusive: true, max: amount, maxInclusive: true, approximate: false }
    this.quantities.push({ id, ...this.#write(`${amount}`), ...range, unit: null, per: null })
    return id
  }

  #addSource(source: NonNullable<ClaimSpec['source']>): Claim['attribution'][number] {
    const ref = `a${this.attributions.length + 1}`
    const span = this.#write(`${source.name}:`)
    this.attributions.push({ id: ref, source: span, cue: null, content: span, entity: null, ...source, parent: null })
    return { ref, ...source }
  }
}
