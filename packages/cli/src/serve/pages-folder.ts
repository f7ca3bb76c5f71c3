import { createRequire } from 'node:module'
import { dirname } from 'node:path'

/** Folder of the desk's built pages; null where they are not installed or not built. */
export function pagesFolder(): string | null {
  try {
    return dirname(createRequire(import.meta.url).resolve('@lagebild/web/dist/index.html'))
  } catch {
    return null
  }
}
