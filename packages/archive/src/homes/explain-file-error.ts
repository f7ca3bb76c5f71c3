import { InputError } from '@lagebild/schema'

/** Numbers of the embedded database's own file layer (WASI's errno), whose errors have no message. */
const wasiCodes: Readonly<Record<number, string>> = { 2: 'EACCES', 51: 'ENOSPC', 63: 'EPERM', 69: 'EROFS' }

/** Turns what the system or the database says about the disk into a message for the person whose disk it is; passes on everything else. */
export function explainFileError(error: unknown, folder: string): unknown {
  if (error instanceof InputError) return error
  const text = describe(error)
  const fail = (code: string, message: string) => new InputError(code, message, { cause: error })
  // 53100 is PostgreSQL's disk_full.
  if (/ENOSPC|EDQUOT|\b53100\b|No space left|Disk quota/i.test(text))
    return fail('disk-full', `the disk that holds ${folder} is full; nothing was stored of the last article`)
  if (/EROFS|EACCES|EPERM|Read-only file system|Permission denied/i.test(text))
    return fail('archive-read-only', `${folder} cannot be written to`)
  if (/ENOTDIR|EEXIST/.test(text)) return fail('not-an-archive', `${folder} is not a folder`)
  return error
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) {
    const { name, errno } = (error ?? {}) as { name?: string; errno?: number }
    return name === 'ErrnoError' && errno !== undefined ? (wasiCodes[errno] ?? `${errno}`) : String(error)
  }
  return `${(error as NodeJS.ErrnoException).code ?? ''} ${error.message}`
}
