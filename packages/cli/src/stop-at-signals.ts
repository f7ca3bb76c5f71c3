/** A wish to end in order. */
export interface Stopping {
  readonly signal: AbortSignal
  /** Gives the system's signals back their usual effect. */
  release(): void
}

/** Turns the first Ctrl-C into a wish to end in order; a second one ends the program at once. */
export function stopAtSignals(): Stopping {
  const stopping = new AbortController()
  const release = (): void => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop)
  }
  const stop = (): void => {
    release()
    process.stderr.write('Stopping; articles that are being read are finished. Ctrl-C again stops at once.\n')
    stopping.abort()
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
  return { signal: stopping.signal, release }
}
