/**
 * Lets one run of the network happen at a time: it already uses all its threads, and memory stays that of one batch
 * however many calls are open. Calls in progress take turns, batch by batch.
 */
export class TurnQueue {
  #last: Promise<unknown> = Promise.resolve()
  readonly #open = new Set<Promise<unknown>>()

  /** Runs `work` after all that was queued before it. */
  take<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work)
    this.#last = turn.catch(() => undefined)
    return turn
  }

  /** Counts a call as open until it ends. */
  async hold<T>(call: () => Promise<T>): Promise<T> {
    const running = call()
    this.#open.add(running)
    try {
      return await running
    } finally {
      this.#open.delete(running)
    }
  }

  /** Waits for all open calls, whether they succeed or not. */
  async drain(): Promise<void> {
    await Promise.allSettled(this.#open)
  }
}
