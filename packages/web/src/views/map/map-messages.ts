import { defineMessages } from '../../messages/define-messages.ts'

export const mapMessages = defineMessages({
  en: {
    title: 'Map',
    lead: 'Where happenings took place, as precisely as the texts say it. A country is shaded as a whole; only cities are dots.',
    drawing: 'Map of the places of happenings; the table lists them',
    nothing: 'No place fits',
    nothingHint: 'Choose less in the filter. Happenings whose place no article names are not on the map.',
    place: 'Place',
    precision: 'How precise',
    precisions: { city: 'city', region: 'region', country: 'country', none: 'not on the map' },
    happenings: 'Happenings',
    contested: 'Contested',
    places: 'Places',
    of: (place: string, count: string) => `${place}: ${count}`,
  },
  de: {
    title: 'Karte',
    lead: 'Wo Ereignisse stattfanden, so genau, wie die Texte es sagen. Ein Land ist als Ganzes gefärbt; nur Städte sind Punkte.',
    drawing: 'Karte der Orte von Ereignissen; die Tabelle führt sie auf',
    nothing: 'Kein Ort passt',
    nothingHint: 'Wählen Sie weniger aus. Ereignisse, deren Ort kein Artikel nennt, stehen nicht auf der Karte.',
    place: 'Ort',
    precision: 'Wie genau',
    precisions: { city: 'Stadt', region: 'Gegend', country: 'Land', none: 'nicht auf der Karte' },
    happenings: 'Ereignisse',
    contested: 'Umstritten',
    places: 'Orte',
    of: (place: string, count: string) => `${place}: ${count}`,
  },
})
