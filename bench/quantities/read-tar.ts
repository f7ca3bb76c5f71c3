/** Files of an uncompressed tar archive, name and text; only what the specifications need: plain files with short names. */
export function readTar(archive: Buffer): Map<string, string> {
  const files = new Map<string, string>()
  for (let at = 0; at + 512 <= archive.length; ) {
    const name = archive.toString('utf8', at, at + 100).replace(/\0.*$/s, '')
    const size = Number.parseInt(archive.toString('ascii', at + 124, at + 136), 8)
    if (!name || Number.isNaN(size)) break
    if (archive.toString('ascii', at + 156, at + 157) !== '5')
      files.set(name, archive.toString('utf8', at + 512, at + 512 + size))
    at += 512 + Math.ceil(size / 512) * 512
  }
  return files
}
