import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { env } from '../env'
import { withoutMetadata } from '../modules/photo/rules/without-metadata'

/** Originals kept before they were rid of what the phone wrote beside them: place, time, owner. Safe to run again. */
export default async function bareOriginals() {
  for (const name of await readdir(env.originalsDir).catch(() => [])) {
    const file = path.join(env.originalsDir, name)
    const bare = name.endsWith('.new') ? null : withoutMetadata(await readFile(file))
    if (!bare) continue
    await writeFile(`${file}.new`, bare)
    await rename(`${file}.new`, file)
  }
}
