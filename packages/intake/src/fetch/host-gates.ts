import { setTimeout as sleep } from 'node:timers/promises'

interface Gate {
  /** Resolves when the requests before are done. */
  last: Promise<void>
  waiting: number
  freeAt: number
}

/** Lets one request at a time through to each host, with a pause between two. */
export class HostGates {
  readonly #gates = new Map<string, Gate>()

  /** Runs `request` when the host is free; `pauseOf` gives the milliseconds that the host rests afterwards. */
  async pass<Answer>(
    host: string,
    request: () => Promise<Answer>,
    pauseOf: () => number,
    signal?: AbortSignal,
  ): Promise<Answer> {
    const gate = this.#gates.get(host) ?? { last: Promise.resolve(), waiting: 0, freeAt: 0 }
    this.#gates.set(host, gate)
    const turn = Promise.withResolvers<void>()
    const before = gate.last
    gate.last = turn.promise
    gate.waiting += 1
    try {
      await before
      signal?.throwIfAborted()
      const pause = gate.freeAt - Date.now()
      if (pause > 0) await sleep(pause, undefined, signal && { signal })
      try {
        return await request()
      } finally {
        gate.freeAt = Date.now() + pauseOf()
      }
    } finally {
      gate.waiting -= 1
      turn.resolve()
      this.#forgetResting()
    }
  }

  /** Milliseconds until the host may be asked again. */
  restOf(host: string): number {
    return Math.max(0, (this.#gates.get(host)?.freeAt ?? 0) - Date.now())
  }

  /** Hosts are kept only while someone waits or they rest, so that a long watch does not gather all it ever met. */
  #forgetResting(): void {
    if (this.#gates.size < 1_000) return
    const now = Date.now()
    for (const [host, { waiting, freeAt }] of this.#gates) if (waiting === 0 && freeAt < now) this.#gates.delete(host)
  }
}
