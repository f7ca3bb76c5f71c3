import type { Language } from '@lagebild/schema'

interface Labels {
  readonly title: string
  readonly period: string
  readonly contents: string
  readonly undated: string
  readonly sources: string
  readonly accordingTo: string
  readonly openInDesk: string
  readonly shortened: string
  readonly empty: string
}

/** Headings and labels of a briefing. */
export const labels: Readonly<Record<Language, Labels>> = {
  de: {
    title: 'Lagebericht',
    period: 'Zeitraum',
    contents: 'Grundlage',
    undated: 'Ohne Zeitangabe',
    sources: 'Belege',
    accordingTo: 'Ursprung',
    openInDesk: 'Im Verzeichnis',
    shortened: 'Gezeigt sind die jüngsten {0} von {1} Ereignissen.',
    empty: 'Zu dieser Auswahl gibt es keine Ereignisse.',
  },
  en: {
    title: 'Briefing',
    period: 'Period',
    contents: 'Based on',
    undated: 'No date given',
    sources: 'Sources',
    accordingTo: 'Origin',
    openInDesk: 'In the record',
    shortened: 'The latest {0} of {1} happenings are shown.',
    empty: 'There are no happenings in this selection.',
  },
}
