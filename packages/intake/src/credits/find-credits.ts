import { agencyOf } from './agencies.ts'
import { readDateline } from './read-dateline.ts'
import { readSignature } from './read-signature.ts'

interface CreditPlaces {
  readonly body: string
  readonly byline: string | null
  /** Agencies named by metadata, such as a feed's `<source>` or a page's author. */
  readonly named: readonly string[]
}

interface Credits {
  readonly names: readonly string[]
  /** The kinds of places that named them, joined by commas. */
  readonly from: string
}

/**
 * The agencies that an article credits: in its dateline (`SEOUL (Reuters) -`), in signatures at the end of a paragraph
 * (`… abgereist. (dpa)`), in a byline (`Von Anna Muster, AP`), in a closing note (`Mit Material von dpa`) or in metadata.
 * An agency that is only quoted (`wie die Nachrichtenagentur Yonhap meldet`) is a source of a claim, not a credit.
 */
export function findCredits({ body, byline, named }: CreditPlaces): Credits {
  const paragraphs = body.split(/\n+/)
  const places: readonly (readonly [from: string, names: readonly string[]])[] = [
    ['metadata', named.flatMap((name) => readSignature(name) ?? [])],
    ['byline', byline ? bylineAgencies(byline) : []],
    ['dateline', paragraphs.slice(0, 3).flatMap((paragraph) => readDateline(paragraph)?.agencies ?? [])],
    [
      'signature',
      paragraphs.flatMap((paragraph, index) => closingSignature(paragraph, index === paragraphs.length - 1)),
    ],
    ['closing note', paragraphs.slice(-3).flatMap(closingNote)],
  ]
  const filled = places.filter(([, names]) => names.length > 0)
  return { names: [...new Set(filled.flatMap(([, names]) => names))], from: filled.map(([from]) => from).join(', ') }
}

/** `Von Anna Muster, AP` · `By Jane Doe | Reuters` · `dpa` · `Anna Muster (dpa)` */
function bylineAgencies(byline: string): readonly string[] {
  const parts = byline.replace(/^(?:von|by) /i, '').split(/ ?[,/|()–] ?| und | and | mit | with /u)
  return parts.flatMap((part) => agencyOf(part.replace(/ (?:staff|in \p{Lu}.*)$/iu, '').trim()) ?? [])
}

/** `… reiste er ab. (dpa)` · `… reiste er ab (AFP/jW)` at the very end · `… he left. © 2024 AFP` */
function closingSignature(paragraph: string, isLast: boolean): readonly string[] {
  const match = /^(.*?)[([]([^()[\]]{2,80})[)\]]\.?$/su.exec(paragraph.slice(-400))
  if (match) {
    const before = (match[1] ?? '').trimEnd()
    return before === '' || isLast || /[.!?…"“”«»]$/u.test(before) ? (readSignature(match[2] ?? '') ?? []) : []
  }
  const afterSentence = isLast ? /[.!?]["”“»]? ([\p{L}/-]{2,30})$/u.exec(paragraph.slice(-60))?.[1] : undefined
  if (afterSentence) return readSignature(afterSentence) ?? []
  const bare = /^(?:[–—-] ?)?(?:© ?(?:\d{4} )?)?([^.!?]{2,60}?)(?: \d{4})?$/u.exec(paragraph)
  return bare ? (readSignature(bare[1] ?? '') ?? []) : []
}

const note =
  /(?:mit material (?:von|der|des)|(?:text|quellen?|sources?|material)[:]|with (?:reporting|material|files|information|input|assistance|contributions?)s? (?:by|from)|(?:agenturen?|agencies)[:]|copyright(?: ©)?(?: \d{4})?(?: by)?|contributed by|reporting by) (?:the )?(?:nachrichtenagentur(?:en)? )?((?:[^.!?]|\.(?=\p{L})){2,80})/iu
const contribution = /^\W*(.{2,80}?) (?:also )?contributed (?:to|reporting)\b/iu
/** The number by which dpa knows its report: `dpa:241121-930-295311/1`. */
const reportNumber = /\bdpa:\d{6}-/

/** `Mit Material von dpa und AFP` · `AFP contributed to this report` · `Quelle: KNA` · `With reporting by Reuters` */
function closingNote(paragraph: string): readonly string[] {
  if (paragraph.length > 200) return []
  if (reportNumber.test(paragraph)) return ['dpa']
  const names = note.exec(paragraph)?.[1] ?? contribution.exec(paragraph)?.[1]
  return names?.split(/ ?[,/&] ?| und | and /u).flatMap((part) => agencyOf(part.trim()) ?? []) ?? []
}
