import { type Problem, unavailable } from './problem'

/**
 * Classes of PostgreSQL's own codes that speak of the machine and not of the request: no room or no connection left (53),
 * shutting down or cut by an administrator (57), a file that cannot be read or written (58), a lost connection (08).
 */
const OF_DATABASE = /^(53|57|58|08)[0-9A-Z]{3}$/
/** The same of our own files. */
const OF_FILES = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EMFILE', 'ENFILE', 'EIO', 'ENOMEM'])
/** Where only the words are left of an error. */
const WORDS =
  /No space left on device|Disk quota exceeded|Read-only file system|too many clients already|ENOSPC|EDQUOT|EROFS/i

/** The machine can take no more: who asks is told so, and who runs it reads why in the log; null for any other error. */
export function asOutOfOrder(error: unknown): Problem | null {
  if (typeof error !== 'object' || error === null) return null
  const code = 'code' in error ? String(error.code) : ''
  const message = 'message' in error ? String(error.message) : ''
  if (!OF_DATABASE.test(code) && !OF_FILES.has(code) && !WORDS.test(message)) return null
  return unavailable(
    'La tienda no puede guardar nada en este momento. Lo que pediste no quedó hecho: prueba de nuevo más tarde.',
  )
}
