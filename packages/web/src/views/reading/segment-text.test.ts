import { describe, expect, it } from 'vitest'
import { type Segment, segmentText } from './segment-text.ts'

const text = 'Title here\n\nOslo says Bonn sent four ships.'

const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

function claim(id: string, evidence: string, trigger: string) {
  return { id, evidence: span(evidence), event: { trigger: { ...span(trigger), text: trigger } } }
}

function segments(claims: readonly unknown[], quantities: readonly unknown[] = []): readonly (readonly Segment[])[] {
  const reading = { article: { text }, claims, entities: [], times: [], quantities }
  return segmentText(reading as unknown as Parameters<typeof segmentText>[0]).map((paragraph) => paragraph.segments)
}

const words = ({ start, end }: Segment): string => text.slice(start, end)

describe('segmentText', () => {
  it('keeps every character that is no line break, once', () => {
    const all = segments([
      claim('c1', 'Oslo says Bonn sent four ships', 'says'),
      claim('c2', 'Bonn sent four ships', 'sent'),
    ])
    expect(all.flat().map(words).join('')).toBe(text.replaceAll('\n', ''))
  })

  it('gives text without claims as one segment a paragraph', () => {
    expect(segments([]).map((each) => each.map(words))).toEqual([['Title here'], ['Oslo says Bonn sent four ships.']])
  })

  it('puts the claim with the shortest evidence first, and marks where triggers begin', () => {
    const [, body] = segments([
      claim('c1', 'Oslo says Bonn sent four ships', 'says'),
      claim('c2', 'Bonn sent four ships', 'sent'),
    ])
    const sent = body?.find((segment) => words(segment) === 'sent')
    expect(sent).toMatchObject({ claims: ['c2', 'c1'], triggers: ['c2'], isTrigger: true })
    const says = body?.find((segment) => words(segment) === 'says')
    expect(says).toMatchObject({ claims: ['c1'], triggers: ['c1'], isTrigger: true })
    expect(body?.at(-1)).toMatchObject({ claims: [], triggers: [], isTrigger: false })
  })

  it('says which layers cover a segment', () => {
    const [title, body] = segments([claim('c2', 'Bonn sent four ships', 'sent')], [{ id: 'q1', ...span('four ships') }])
    expect(body?.filter(({ layers }) => layers.includes('quantity')).map(words)).toEqual(['four ships'])
    expect(title?.[0]?.layers).toEqual([])
  })

  it('cuts a hundred thousand characters with thousands of claims in well under a second', () => {
    const long = 'Oslo says Bonn sent four ships. '.repeat(3200)
    const claims = Array.from({ length: 3200 }, (_, index) => ({
      id: `c${index}`,
      evidence: { start: index * 32, end: index * 32 + 30 },
      event: { trigger: { start: index * 32 + 5, end: index * 32 + 9, text: 'says' } },
    }))
    const reading = { article: { text: long }, claims, entities: [], times: [], quantities: [] }
    const began = performance.now()
    const [paragraph] = segmentText(reading as unknown as Parameters<typeof segmentText>[0])
    expect(paragraph?.segments.length).toBeGreaterThan(9000)
    expect(performance.now() - began).toBeLessThan(1000)
  })
})
