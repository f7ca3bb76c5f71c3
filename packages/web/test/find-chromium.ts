import { existsSync } from 'node:fs'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where Chromium is: `LAGEBILD_CHROMIUM`, or one of the usual places; null where there is none. */
export function findChromium(): string | null {
  return [process.env['LAGEBILD_CHROMIUM'] ?? '', ...places].find((path) => path !== '' && existsSync(path)) ?? null
}
