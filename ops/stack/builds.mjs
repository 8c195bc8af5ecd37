import { existsSync, rmSync } from 'node:fs'
import { inRoot } from '../paths.mjs'
import { alone } from './alone.mjs'
import { readIfThere, writeWhole } from './files.mjs'
import { fingerprint } from './fingerprint.mjs'

/**
 * Builds when the sources changed since the output was made. The mark lies in the output, so they go together.
 * @param {{ name: string, sources: string[], output: string, needs: string, make: () => Promise<void> }} what
 * @returns {Promise<boolean>} whether it built
 */
export async function buildOnce({ name, sources, output, needs, make }) {
  const mark = inRoot(output, '.mingaco-build')
  return alone(name, async () => {
    const wanted = fingerprint(sources)
    if (readIfThere(mark) === wanted && existsSync(inRoot(output, needs))) return false
    rmSync(mark, { force: true })
    await make()
    writeWhole(mark, wanted)
    return true
  })
}
