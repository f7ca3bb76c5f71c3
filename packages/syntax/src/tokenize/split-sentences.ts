import type { LanguageRules } from '../languages/language-rules.ts'
import { hasEntry } from './is-abbreviation.ts'
import { isAfterColon } from './is-after-colon.ts'
import { isUnmarkedStart } from './is-unmarked-start.ts'
import type { Piece } from './piece.ts'
import { PieceReader } from './piece-reader.ts'

const closer = /^(?:["'”’»«›‹)\]“‘]|''|’’)$/

/** Groups the pieces of a paragraph into sentences; quotes and brackets that close stay with theirs. */
export function splitSentences(text: string, pieces: readonly Piece[], rules: LanguageRules): Piece[][] {
  const reader = new PieceReader(text, pieces)
  const sentences: Piece[][] = []
  let from = 0
  for (let index = 0; index < pieces.length; index++) {
    if (index > from && (isUnmarkedStart(reader, index, rules) || isAfterColon(reader, index, from, rules))) {
      sentences.push(pieces.slice(from, index))
      from = index
    }
    if (!isEndMark(reader, index, rules)) continue
    let last = index
    while (isMoreEnd(reader, last)) last++
    if (isBoundary(reader, index, last, from, rules)) {
      sentences.push(pieces.slice(from, last + 1))
      from = last + 1
    }
    index = last
  }
  if (from < pieces.length) sentences.push(pieces.slice(from))
  return sentences
}

function isEndMark(reader: PieceReader, index: number, rules: LanguageRules): boolean {
  const form = reader.form(index)
  if (reader.kind(index) === 'mark') return /^(?:[.!?…。！？]+|[:;=]-?[()])$/u.test(form)
  if (!form.endsWith('.')) return false
  if (reader.kind(index) === 'number') return rules.numbers.beforeOrdinal.has(reader.form(index - 1).toLowerCase())
  const stem = form.slice(0, -1)
  return (
    hasEntry(rules.abbreviations.atEnd, stem) || (/\..*\.$/.test(form) && !hasEntry(rules.abbreviations.inside, stem))
  )
}

// After the mark that ends a sentence: more marks (!!!), and quotes or brackets that close, written without a blank.
function isMoreEnd(reader: PieceReader, last: number): boolean {
  if (reader.isSpacedAfter(last)) return false
  const next = reader.form(last + 1)
  if (/^[!?.…]+$/.test(next)) return true
  if (!closer.test(next)) return false
  // Without a blank after it and before a letter the quote opens the next sentence: `kam."Er ...`
  return reader.isSpacedAfter(last + 1) || reader.kind(last + 2) === 'mark'
}

function isBoundary(reader: PieceReader, mark: number, last: number, from: number, rules: LanguageRules): boolean {
  const next = reader.nextWord(last + 1)
  if (next === '') return true
  const isOwnStop = reader.kind(mark) !== 'mark'
  if (isOwnStop) return rules.sentenceStarters.has(next) && last + 1 < reader.pieces.length
  if (/^[,;:.!?]/.test(next)) return false
  if (/^\p{Ll}/u.test(next)) return last === mark && isCarelessEnd(reader, mark)
  if (!reader.isSpacedAfter(last)) return last === mark && isGluedSentence(reader, mark, next)
  // The number of a list item belongs to it: `3. The council ...`
  return !(mark === from + 1 && reader.kind(from) === 'number' && reader.form(mark) === '.')
}

// `Er ging.Dann kam sie.`: a blank is missing; but not in `Node.Js` or `Nr.5`.
function isGluedSentence(reader: PieceReader, mark: number, next: string): boolean {
  return /\p{Ll}{2}$/u.test(reader.form(mark - 1)) && /^\p{Lu}\p{Ll}/u.test(next)
}

// Careless writing begins sentences small: `they never came. we left.` The word before must be too long for an unknown
// abbreviation, or end in a vowel as those do not; `!` and `?` also stand inside sentences: `Yahoo! said`.
function isCarelessEnd(reader: PieceReader, mark: number): boolean {
  if (!reader.isSpacedAfter(mark)) return false
  return reader.form(mark) === '.' && /\p{L}{5}$|\p{L}{2}[aeiouyäöü]$/u.test(reader.form(mark - 1))
}
