import { closeSync, fsyncSync, openSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Flushes every file below a folder and the folders themselves to the disk. */
export function syncTree(folder: string, sync: (descriptor: number) => void = fsyncSync): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) syncTree(path, sync)
    else if (entry.isFile()) syncPath(path, sync)
  }
  // Windows has no descriptors of folders.
  if (process.platform !== 'win32') syncPath(folder, sync)
}

function syncPath(path: string, sync: (descriptor: number) => void): void {
  const descriptor = openSync(path, 'r')
  try {
    sync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
