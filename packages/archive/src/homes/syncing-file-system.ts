import { fsyncSync } from 'node:fs'
import { NodeFS } from '@electric-sql/pglite/nodefs'

interface Stream {
  /** The real file's descriptor; only open files of the host have one. */
  readonly nfd?: number
}

/**
 * The embedded database on a real folder, with its fsync carried out: the file system that comes with it ignores the call, so that a power cut
 * could take back what was reported as stored. `sync` is called with the descriptor of each file to be flushed.
 */
export class SyncingFileSystem extends NodeFS {
  readonly #sync: (descriptor: number) => void

  constructor(folder: string, sync: (descriptor: number) => void = fsyncSync) {
    super(folder)
    this.#sync = sync
  }

  override async init(...given: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(...given)
    const hook = (module: object): void => {
      const operations = (module as { NODEFS?: { stream_ops?: { fsync?: (stream: Stream) => number } } }).NODEFS
        ?.stream_ops
      if (!operations) throw new Error('the embedded database has no file system to flush')
      operations.fsync = ({ nfd }) => {
        if (nfd !== undefined) this.#sync(nfd)
        return 0
      }
    }
    const preRun = [emscriptenOpts.preRun ?? []].flat() as ((module: object) => void)[]
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...preRun, hook] } as typeof emscriptenOpts }
  }
}
