/** Progress of long work: a line on a terminal that is drawn over; nothing in a pipe. */
export interface Progress {
  advance(): void
  /** Prints a line of its own, also in a pipe. */
  note(line: string): void
  end(): void
}

const clearLine = '\r\u001b[K'

/** Starts counting to `total` on standard error. */
export function startProgress(verb: string, total: number): Progress {
  const isTerminal = process.stderr.isTTY === true
  let done = 0
  const draw = (): void => {
    if (isTerminal) process.stderr.write(`${clearLine}${verb} ${done} of ${total}`)
  }
  draw()
  return {
    advance: () => {
      done += 1
      draw()
    },
    note: (line) => {
      process.stderr.write(`${isTerminal ? clearLine : ''}${line}\n`)
      draw()
    },
    end: () => {
      if (isTerminal) process.stderr.write(clearLine)
    },
  }
}
