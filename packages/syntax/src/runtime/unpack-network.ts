/** A network as a runtime reads it, from a file as it is or packed by gzip. Rejects where a packed file is damaged. */
export async function unpackNetwork(file: Uint8Array): Promise<Uint8Array> {
  if (file[0] !== 0x1f || file[1] !== 0x8b) return file
  const unpacked = new Blob([file as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(unpacked).arrayBuffer())
}
