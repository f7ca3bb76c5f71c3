/** How long after a write of this page the server may still be telling of it, in milliseconds. */
const echo = 1500

let running = 0

/** Runs a write of this page, so that the page does not take the server's word of it for somebody else's. */
export async function asOwnWrite<T>(write: Promise<T>): Promise<T> {
  running++
  try {
    return await write
  } finally {
    setTimeout(() => running--, echo)
  }
}

/** Whether what the server tells now is likely this page's own write. */
export function isOwnWrite(): boolean {
  return running > 0
}
