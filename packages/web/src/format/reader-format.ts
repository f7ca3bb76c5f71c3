import type { Language } from '@lagebild/schema'
import { useMemo } from 'react'
import { useLanguage } from '../messages/reader-language.ts'
import { formatDay, formatDayRange } from './days.ts'

/** Dates and numbers in the reader's manner. */
export interface ReaderFormat {
  readonly locale: string
  /** `18 November 2024`; the ISO text itself where it is no day. */
  day(iso: string): string
  /** A short day for narrow columns: `18 Nov 2024`. */
  shortDay(iso: string): string
  /** `18–20 November 2024`, `since 18 November 2024`; null where both ends are open. */
  dayRange(range: { readonly from: string | null; readonly to: string | null }): string | null
  /** The same in short for lists and tables: `18–20 Nov 2024`. */
  shortRange(range: { readonly from: string | null; readonly to: string | null }): string | null
  number(value: number): string
}

/** The browser's own variant of the reader's language (`en-GB`, `de-AT`), so that dates look as at home. */
function localeOf(language: Language, preferred: readonly string[]): string {
  return (
    preferred.find((tag) => tag.toLowerCase().split('-')[0] === language) ?? (language === 'en' ? 'en-GB' : 'de-DE')
  )
}

function readerFormat(language: Language, locale: string): ReaderFormat {
  const numbers = new Intl.NumberFormat(locale)
  return {
    locale,
    day: (iso) => formatDay(iso, locale, 'long'),
    shortDay: (iso) => formatDay(iso, locale, 'medium'),
    dayRange: (range) => formatDayRange(range, language, locale, 'long'),
    shortRange: (range) => formatDayRange(range, language, locale, 'short'),
    number: (value) => numbers.format(value),
  }
}

export function useFormat(): ReaderFormat {
  const language = useLanguage()
  return useMemo(() => readerFormat(language, localeOf(language, navigator.languages)), [language])
}
