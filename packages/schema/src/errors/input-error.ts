/** Input that cannot be used, with a stable code and a message for the person who gave it. */
export class InputError extends Error {
  readonly code: string
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'InputError'
    this.code = code
  }
}
