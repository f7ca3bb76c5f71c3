/** Reads lines and blocks from chunks of bytes as they come; holds no more than it was asked for. */
export class ByteSource {
  #chunks: AsyncIterator<Uint8Array>
  #current: Buffer = Buffer.alloc(0)

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]()
  }

  /** The next line without its end as Latin-1, or null at the end; lines longer than the limit come in pieces. */
  async readLine(limit: number): Promise<string | null> {
    const parts: Buffer[] = []
    let length = 0
    while (await this.#fill()) {
      const end = this.#current.indexOf(0x0a)
      const taken = this.#take(Math.min(end < 0 ? this.#current.length : end + 1, limit - length))
      parts.push(taken)
      length += taken.length
      if (taken.at(-1) === 0x0a || length >= limit) break
    }
    return length === 0
      ? null
      : Buffer.concat(parts)
          .toString('latin1')
          .replace(/\r?\n$/, '')
  }

  /** The next bytes; fewer only at the end. */
  async read(count: number): Promise<Buffer> {
    const parts: Buffer[] = []
    let open = count
    while (open > 0 && (await this.#fill())) {
      const part = this.#take(Math.min(open, this.#current.length))
      parts.push(part)
      open -= part.length
    }
    return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)
  }

  /** Passes over bytes without keeping them and says how many there were. */
  async skip(count: number): Promise<number> {
    let open = count
    while (open > 0 && (await this.#fill())) open -= this.#take(Math.min(open, this.#current.length)).length
    return count - open
  }

  #take(count: number): Buffer {
    const taken = this.#current.subarray(0, count)
    this.#current = this.#current.subarray(count)
    return taken
  }

  async #fill(): Promise<boolean> {
    while (this.#current.length === 0) {
      const { value, done } = await this.#chunks.next()
      if (done) return false
      this.#current = Buffer.from(value.buffer, value.byteOffset, value.length)
    }
    return true
  }
}
