import { agencyOf } from './agencies.ts'

/** A staff code or desk beside an agency: `jW`, `mj`, `lno`, `red`. */
const staffCode = /^[\p{L}.]{1,8}$/u

/**
 * The agencies of a signature such as `AFP/jW`, `dpa, Reuters`, `dpa-AFX`, `dts Nachrichtenagentur und AFP`; null where
 * the text is not a signature. One part at least is an agency, the others are agencies or codes of the staff.
 */
export function readSignature(text: string): readonly string[] | null {
  const trimmed = text.trim()
  if (trimmed.length < 2 || trimmed.length > 80) return null
  const whole = agencyOf(trimmed)
  if (whole) return [whole]
  const parts = trimmed.split(/ ?[/,;+&|] ?| und | and | mit | with /u).filter(Boolean)
  const names = parts.map((part) => agencyOf(part) ?? agencyOf(part.split(/[-. ]/)[0] ?? ''))
  const isSignature = parts.every((part, index) => names[index] !== null || staffCode.test(part))
  const agencies = [...new Set(names.filter((name) => name !== null))]
  return isSignature && agencies.length > 0 ? agencies : null
}
