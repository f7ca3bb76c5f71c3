import type { Language } from '@lagebild/schema'

/** Locale whose manner of dates and numbers is followed. */
export const locales: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' }
