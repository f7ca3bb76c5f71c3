import type { Language } from '@lagebild/schema'
import { lexicons, type Table } from '../../generated/lexicons.ts'
import { type NumberWords, numberWords } from './number-words.ts'

/** The time words of one language. */
export interface TimeVocabulary {
  /** Classes and values of one atom's text. */
  classesOf(piece: string): ReadonlyMap<string, string>
  /** All spellings of a form that may end in `~` (any ending of the language). */
  spellings(form: string): readonly string[]
}

interface Entry {
  readonly kind: string
  readonly value: string
  readonly isCapital: boolean
}

const isCapitalized = (word: string): boolean => word[0] !== word[0]?.toLowerCase()

/** Reads the table of time words: class, value, and the forms; a form with a capital matches only capitalized text. */
function buildVocabulary(table: Table): TimeVocabulary {
  const endings = ['', ...cells(table.find((row) => row['class'] === 'ending')?.['forms'])]
  const spellings = (form: string): string[] =>
    form.endsWith('~') ? endings.map((ending) => form.slice(0, -1) + ending) : [form]
  const entries = new Map<string, Entry[]>()
  const numbers = new Map<string, string>()
  let joiner = ''
  for (const row of table) {
    const kind = row['class'] ?? ''
    const value = row['value'] ?? ''
    if (kind === 'ending') continue
    for (const form of cells(row['forms']).flatMap(spellings)) {
      if (kind === 'numberJoiner') joiner = form
      else if (kind === 'number') numbers.set(form, value)
      else push(entries, form.toLowerCase(), { kind, value, isCapital: isCapitalized(form) })
    }
  }
  const number = numberWords(numbers, joiner)
  return {
    spellings,
    classesOf: (piece) => {
      if (/^\d/.test(piece)) return digitClasses(piece)
      const classes = new Map<string, string>()
      const lower = piece.toLowerCase()
      for (const { kind, value, isCapital } of entries.get(lower) ?? []) {
        if ((!isCapital || isCapitalized(piece)) && !classes.has(kind)) classes.set(kind, value)
      }
      addCompounds(lower, classes, entries, number)
      const count = number.read(lower)
      if (count !== undefined) classes.set('count', count)
      return classes
    },
  }
}

function cells(cell: string | undefined): string[] {
  return cell ? cell.split('|') : []
}

function push(entries: Map<string, Entry[]>, form: string, entry: Entry): void {
  const known = entries.get(form)
  if (known) known.push(entry)
  else entries.set(form, [entry])
}

function digitClasses(piece: string): ReadonlyMap<string, string> {
  const classes = new Map([['count', piece.replace(/[.,]/g, '')]])
  if (!/^\d{1,4}$/.test(piece)) return classes
  const value = Number(piece)
  if (piece.length <= 2) {
    if (value >= 1 && value <= 31) classes.set('day', String(value))
    if (value >= 1 && value <= 12) classes.set('monthNumber', String(value))
    if (value <= 24) classes.set('hour', String(value))
    if (piece.length === 2 && value <= 59) classes.set('minute', piece)
    if (piece.length === 2) classes.set('shortYear', piece)
  }
  if (piece.length === 4 && value >= 1000 && value <= 2100) classes.set('year', piece)
  return classes
}

/**
 * Words written in one: `Montagabend` (weekday and part of the day), `zweijährig` (number and span), `Arbeitstage` (anything
 * and a unit in the plural).
 */
function addCompounds(
  lower: string,
  classes: Map<string, string>,
  entries: ReadonlyMap<string, readonly Entry[]>,
  number: NumberWords,
): void {
  const valueAs = (form: string, kind: string): string | undefined =>
    entries.get(form)?.find((entry) => entry.kind === kind)?.value
  for (let cut = lower.length - 3; cut >= 3; cut--) {
    const front = lower.slice(0, cut)
    const back = lower.slice(cut)
    const weekday = valueAs(front, 'weekday')
    const part = valueAs(back, 'dayPart')
    if (weekday !== undefined && part !== undefined) classes.set('weekdayPart', `${weekday}|${part}`)
    const span = valueAs(back, 'spanSuffix')
    const count = span === undefined ? undefined : (number.read(front) ?? valueAs(front, 'vagueFront'))
    if (count !== undefined) classes.set('spanAdjective', `${count}|${span}`)
    const unit = valueAs(back, 'compoundUnits')
    if (unit !== undefined) classes.set('wordWithUnits', unit)
  }
}

/** Vocabularies by language. */
export const vocabularies: Readonly<Record<Language, TimeVocabulary>> = {
  de: buildVocabulary(lexicons.de.timeWords),
  en: buildVocabulary(lexicons.en.timeWords),
}
