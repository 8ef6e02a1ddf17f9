/** The text of what is raw deflate of its UTF-8, as the dump of a snapshot comes from the host. @throws TypeError if it is none */
export function inflateText(bytes: Uint8Array): Promise<string> {
  const inflated = new Blob([bytes as BlobPart]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Response(inflated).text()
}
