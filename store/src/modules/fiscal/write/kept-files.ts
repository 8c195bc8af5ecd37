import { createHash, randomBytes } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { TaxFileFormat } from '../../../contracts'
import { env } from '../../../env'
import type { BroughtFile } from '../providers/tax-document-provider'
import type { KeptFile } from './record-document'

export type SentFile = { format: TaxFileFormat; base64: string }

export const broughtFiles = (files: readonly SentFile[]): BroughtFile[] =>
  files.map(({ format, base64 }) => ({ format, bytes: Buffer.from(base64, 'base64') }))

/**
 * The files before their rows: they lie in the private folder while `write` runs, and are away again if it does not say that it
 * wrote them. There is never a row without its file.
 */
export async function withKeptFiles<R>(
  files: readonly BroughtFile[],
  write: (kept: KeptFile[]) => Promise<{ result: R; written: readonly TaxFileFormat[] }>,
): Promise<R> {
  const kept: KeptFile[] = []
  let written: readonly TaxFileFormat[] = []
  try {
    await mkdir(env.taxDir, { recursive: true, mode: 0o700 })
    for (const { format, bytes } of files) {
      const file = `${randomBytes(16).toString('hex')}.${format}`
      const hash = createHash('sha256').update(bytes).digest('hex')
      kept.push({ format, file, hash, sizeBytes: bytes.length })
      await writeFile(path.join(env.taxDir, `${file}.new`), bytes)
      await rename(path.join(env.taxDir, `${file}.new`), path.join(env.taxDir, file))
    }
    const done = await write(kept)
    written = done.written
    return done.result
  } finally {
    const gone = kept.filter(({ format }) => !written.includes(format))
    for (const { file } of gone)
      for (const one of [file, `${file}.new`]) await rm(path.join(env.taxDir, one), { force: true })
  }
}
