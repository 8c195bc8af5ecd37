/** The picture that a buyer sends of her transfer; bytes, pixels and time are limited as a photo's. */
export const PROOFS_PER_ATTEMPT = 5
export const PROOF_MAX_SIDE = 1600

/** Hours that a buyer has at least after a picture was rejected. */
export const PROOF_GRACE_HOURS = 24

/** The deadline after a rejection: never earlier than it was. */
export function dueAfterRejection(dueAt: Date, rejectedAt: Date): Date {
  const grace = new Date(rejectedAt.getTime() + PROOF_GRACE_HOURS * 3_600_000)
  return grace > dueAt ? grace : dueAt
}

export type UploadKind = 'jpeg' | 'png' | 'webp' | 'pdf' | 'other'

/** How far into a file its readers look for the mark of a PDF. */
const PDF_MARK_WITHIN = 1024

/** What a file is by its first bytes, whatever its name says: nothing else is ever handed to a decoder. */
export function kindOfUpload(bytes: Uint8Array): UploadKind {
  const head = Buffer.from(bytes.subarray(0, PDF_MARK_WITHIN)).toString('latin1')
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp'
  return head.includes('%PDF-') ? 'pdf' : 'other'
}
