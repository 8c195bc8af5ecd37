import { createHash } from 'node:crypto'
import type { TaxFileFormat } from '../../../contracts'
import { env } from '../../../env'
import { withNewFiles } from '../../../kernel/keep-files'
import type { BroughtFile } from '../providers/tax-document-provider'
import type { KeptFile } from './record-document'

export type SentFile = { format: TaxFileFormat; base64: string }

export const broughtFiles = (files: readonly SentFile[]): BroughtFile[] =>
  files.map(({ format, base64 }) => ({ format, bytes: Buffer.from(base64, 'base64') }))

/** The files of a document in the private folder while `write` runs. @see withNewFiles */
export function withKeptFiles<R>(
  files: readonly BroughtFile[],
  write: (kept: KeptFile[]) => Promise<{ result: R; written: readonly TaxFileFormat[] }>,
): Promise<R> {
  const made = files.map(({ format, bytes }) => ({ ending: format, bytes }))
  return withNewFiles(env.taxDir, made, async (names) => {
    const kept = files.map(({ format, bytes }, index) => ({
      format,
      file: names[index] ?? '',
      hash: createHash('sha256').update(bytes).digest('hex'),
      sizeBytes: bytes.length,
    }))
    const { result, written } = await write(kept)
    const rows = kept.filter(({ format }) => written.includes(format))
    return { result, written: rows.map(({ file }) => file) }
  })
}
