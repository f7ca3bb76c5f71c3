/** Wakes those who wait when there may be something to do. */
export class Bell {
  #ring = Promise.withResolvers<void>()
  /** How often it rang; lets a worker see that it rang while it looked around. */
  count = 0

  ring(): void {
    this.count += 1
    this.#ring.resolve()
    this.#ring = Promise.withResolvers()
  }

  /** Resolves when it rings, after `longest` milliseconds, or when `signal` aborts. */
  async wait(longest: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) return
    const { promise, resolve } = Promise.withResolvers<void>()
    const wake = () => resolve()
    const timer = setTimeout(wake, longest)
    signal?.addEventListener('abort', wake, { once: true })
    this.#ring.promise.then(wake)
    await promise
    clearTimeout(timer)
    signal?.removeEventListener('abort', wake)
  }
}
