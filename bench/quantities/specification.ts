import type { Language } from '../../packages/schema/src/index.ts'

export interface Expectation {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Null where a unit stands without a number. */
  readonly value: number | null
  readonly unit: string | null
}

export interface Case {
  readonly input: string
  readonly expected: readonly Expectation[]
}

interface Result {
  readonly Text: string
  readonly Start?: number
  readonly End?: number
  readonly Resolution?: { readonly value?: string | null; readonly unit?: string; readonly isoCurrency?: string } | null
}

/** The cases of one specification file; values are written in the language's way. */
export function parseSpecification(source: string, language: Language): Case[] {
  const cases = JSON.parse(source.replace(/^\uFEFF/, '')) as { Input: string; Results: Result[] }[]
  return cases.map(({ Input: input, Results: results }) => ({
    input,
    expected: results.map(({ Text: text, Start, End, Resolution }) => {
      const start = Start ?? input.toLowerCase().indexOf(text.toLowerCase())
      return {
        text,
        start,
        end: (End ?? start + text.length - 1) + 1,
        value: parseValue(Resolution?.value, language),
        unit: Resolution?.isoCurrency ?? Resolution?.unit ?? null,
      }
    }),
  }))
}

function parseValue(value: string | null | undefined, language: Language): number | null {
  if (value === null || value === undefined) return null
  const plain = (language === 'de' ? value.replace(',', '.') : value).replace('%', '')
  return /^-?[\d.]+(?:E[+-]?\d+)?$/i.test(plain) ? Number(plain) : null
}
