import { readStored, writeStored } from './stored-preference.ts'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const storageKey = 'lagebild.theme'

export function readTheme(): Theme {
  const stored = readStored(storageKey)
  return themes.find((theme) => theme === stored) ?? 'system'
}

/** Shows the desk in a theme and keeps the choice. */
export function chooseTheme(theme: Theme): void {
  writeStored(storageKey, theme)
  applyTheme(theme)
}

export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}
