import { readByline } from '../text/read-byline.ts'
import { dateStart, findWrittenDate } from './find-written-date.ts'

const labels: ReadonlySet<string> = new Set(
  `stand veröffentlicht erschienen erstellt aktualisiert aktualisierung zuletzt update datum am um uhr von vor lesezeit
  lesedauer min minuten ca published posted updated last first modified date on at by read minute minutes mins pm p.m. am a.m. ist vom
  mo di mi do fr sa so quelle source redaktion editor comments kommentare`.split(/\s+/),
)

/** A line with the article's date, time, author or reading time and nothing else: `21.11.2024, 17:42 Uhr · Lesezeit: 2 Min.` */
export function isDateLine(text: string): boolean {
  if (text.length > 160) return false
  if (/^\d{1,2}[:.]\d{2}(?: ?(?:uhr|[ap]\.?m\.?))?(?: [A-Z]{2,4})?$/i.test(text)) return true
  if (findWrittenDate(text) === null) return false
  const rest = text.replace(dateStart, ' ').match(/[\p{L}.]+/gu) ?? []
  const namesSource = /\b(?:quelle|source|redaktion|editor)\b/i.test(text)
  const belongs = (word: string): boolean =>
    labels.has(word.toLowerCase().replace(/\.$/, '')) ||
    /^[\p{Lu}.]/u.test(word) ||
    // Codes of agencies and staff stand behind a source: `Quelle: DIE WOCHE, dpa, avr`.
    (namesSource && word.length <= 6)
  return rest.length <= 12 && rest.every(belongs)
}

const bareLabel =
  /^(?:from|published|updated|source|date|author|by|von|veröffentlicht|aktualisiert|erschienen|stand|quelle|datum|autor(?:in)?|text|foto|topics?|themen?)\s*:?$/i

/** A label whose value stands in an element of its own. */
export function isBareLabel(text: string): boolean {
  return text.length <= 20 && bareLabel.test(text)
}

/** A line that only names who wrote the article. */
export function isBylineLine(text: string): boolean {
  return text.length <= 100 && readByline(text) !== null
}

const pictureCredit =
  /(?:^|[\s(|–-])(?:fotos?|bild|photos?|photograph|picture|image|video)(?: by| credit)?\s*[:©]|\p{L}[^©\p{L}]*©\s*(?:\d{4} )?\p{Lu}|(?:REUTERS|AFP|AP|dpa|EPA|Getty Images|imago|picture alliance)\/[\p{Lu}][\p{L}. -]{2,30}\)?$/u

/** A caption that names its picture's maker: `Die Brücke bei Nacht. Foto: Max Beispiel/dpa`. */
export function isCaption(text: string): boolean {
  return text.length <= 300 && pictureCredit.test(text)
}
