import type { Problem } from './answers/problem.ts'

/** The server said no, or could not be reached (`status` 0). `message` is for the person who asked. */
export class RequestError extends Error {
  readonly status: number
  readonly code: string
  constructor(problem: Pick<Problem, 'status' | 'code' | 'detail'>, options?: ErrorOptions) {
    super(problem.detail, options)
    this.name = 'RequestError'
    this.status = problem.status
    this.code = problem.code
  }
}
