import { rm, writeFile } from 'node:fs/promises'
import { withoutMetadata } from '../rules/without-metadata'

/** A photo as it came, to be drawn again one day, without what the phone wrote beside it. What we cannot rid of that is not kept. */
export async function keepOriginal(file: string, bytes: Buffer): Promise<void> {
  const bare = withoutMetadata(bytes)
  if (bare) await writeFile(file, bare)
  else await rm(file, { force: true })
}
