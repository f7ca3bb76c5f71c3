import { parseJson } from '../json/parse-json.ts'

/** Longest JSON of one script that is read, in UTF-16 code units. */
const longest = 4_000_000

/**
 * JSON as pages carry it: wrapped in comments or CDATA, with line breaks inside strings, commas before closing
 * brackets, a semicolon at the end. Null where it is beyond repair.
 */
export function parseLooseJson(text: string): unknown {
  if (text.length > longest) return null
  const bare = text
    .replace(/^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
    .replace(/(?:\/\/\s*)?(?:-->|\]\]>|\/\*\s*\]\]>\s*\*\/)\s*$/, '')
    .trim()
    .replace(/;$/, '')
  return parsed(bare) ?? parsed(mended(bare))
}

function parsed(json: string): unknown {
  try {
    return parseJson(json)
  } catch {
    return null
  }
}

/** Outside strings drops commas before `]` and `}`, inside them writes bare line breaks and tabs as escapes. */
function mended(json: string): string {
  return json.replace(/"(?:[^"\\]|\\[\s\S])*"|,(?=\s*[\]}])/g, (part) =>
    part === ','
      ? ''
      : part.replace(/[\n\r\t]/g, (control) => (control === '\t' ? '\\t' : control === '\n' ? '\\n' : '')),
  )
}
