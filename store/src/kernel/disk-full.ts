import type { Problem } from './problem'
import { unavailable } from './problem'

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

/** A disk, a quota or a file that can take no more, in words; null for any other error. */
export function asDiskFull(error: unknown): Problem | null {
  if (!(error instanceof Error) || !('code' in error) || !FULL.has(String(error.code))) return null
  return unavailable('No queda espacio para guardar la foto. No se guardó nada: avisa y prueba más tarde.')
}
