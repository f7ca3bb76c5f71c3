import { intakeError } from '../errors/intake-error.ts'

/** Deepest nesting of JSON that is read; articles have less than ten levels. */
const deepest = 200

/** Parses JSON, or throws InputError with the parser's reason. */
export function parseJson(text: string): unknown {
  refuseDeepNesting(text)
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message.slice(0, 120) : String(error)
    throw intakeError('json-invalid', reason, { cause: error })
  }
}

/** JSON.parse accepts any depth, but what walks the result afterwards is recursive. */
function refuseDeepNesting(text: string): void {
  let depth = 0
  let isString = false
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 0x5c && isString) index += 1
    else if (code === 0x22) isString = !isString
    else if (isString) continue
    else if (code === 0x7b || code === 0x5b) depth += 1
    else if (code === 0x7d || code === 0x5d) depth -= 1
    if (depth > deepest) throw intakeError('json-invalid', `it is nested deeper than ${deepest} levels`)
  }
}
