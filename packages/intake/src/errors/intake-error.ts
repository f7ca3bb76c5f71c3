import { InputError } from '@lagebild/schema'

/**
 * Every reason for which intake refuses input. The codes are stable: programs may test for them.
 * `%s` is filled with what was found.
 */
const messages = {
  'input-empty': 'The input is empty.',
  'input-binary': 'The input is binary (%s), not text.',
  'input-too-large': 'The input is too large: %s.',
  'input-encoding': 'The character encoding "%s" is not known.',
  'input-format': 'This cannot be read as %s.',
  'json-invalid': 'The JSON cannot be parsed: %s.',
  'json-no-article': 'The JSON holds no article: %s.',
  'newsml-no-article': 'The NewsML holds no article: %s.',
  'warc-invalid': 'The WARC archive cannot be read: %s.',
  'xml-invalid': 'The XML cannot be read: %s.',
  'text-missing': 'There is no article text in the %s.',
  'language-unsupported': 'The text is written in a language that is not German or English (%s).',
  'language-unknown': 'The language cannot be told from so little text; give it (de or en).',
  'date-invalid': 'The date "%s" is not an ISO 8601 date or date-time.',
  'url-invalid': 'The address "%s" is not a valid http or https address.',
} as const

export type IntakeErrorCode = keyof typeof messages

/** The error for a reason of the catalogue; `found` says what was met. */
export function intakeError(code: IntakeErrorCode, found = '', options?: ErrorOptions): InputError {
  return new InputError(
    code,
    messages[code].replace('%s', () => found),
    options,
  )
}
