import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'

/** Removes from a folder what was last written before then; answers how many. A folder that is not there is empty. */
export async function forgetFiles(folder: string, before: Date): Promise<number> {
  let removed = 0
  for (const name of await readdir(folder).catch(() => [])) {
    const file = path.join(folder, name)
    const found = await stat(file).catch(() => null)
    if (!found?.isFile() || found.mtimeMs >= before.getTime()) continue
    await rm(file, { force: true })
    removed += 1
  }
  return removed
}
