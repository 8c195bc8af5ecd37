import { readdir, rm } from 'node:fs/promises'

/**
 * Removes from a folder the pictures that we drew before and nothing describes any more. A picture that we never drew
 * is somebody's own, and stays.
 * @param drawn stems of all that was ever drawn there
 */
export async function removeUndescribed(
  folder: URL,
  drawn: ReadonlySet<string>,
  described: ReadonlySet<string>,
): Promise<void> {
  for (const name of await readdir(folder)) {
    const stem = name.replace(/\.avif$/, '')
    if (stem !== name && drawn.has(stem) && !described.has(stem)) await rm(new URL(name, folder))
  }
}
