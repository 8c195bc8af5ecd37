import { randomBytes } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

export type NewFile = { bytes: Buffer; ending: string }

/**
 * Files before their rows: they lie in a private folder, under random names, while `write` runs, and are away again if it does
 * not say that it wrote them. There is never a row without its file.
 */
export async function withNewFiles<R>(
  folder: string,
  files: readonly NewFile[],
  write: (names: string[]) => Promise<{ result: R; written: readonly string[] }>,
): Promise<R> {
  const names: string[] = []
  let written: readonly string[] = []
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    for (const { bytes, ending } of files) {
      const name = `${randomBytes(16).toString('hex')}.${ending}`
      names.push(name)
      await writeFile(path.join(folder, `${name}.new`), bytes)
      await rename(path.join(folder, `${name}.new`), path.join(folder, name))
    }
    const done = await write(names)
    written = done.written
    return done.result
  } finally {
    for (const name of names.filter((one) => !written.includes(one)))
      for (const one of [name, `${name}.new`]) await rm(path.join(folder, one), { force: true })
  }
}
