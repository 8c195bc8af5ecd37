import { createHash } from 'node:crypto'

/** By which a body that comes again under one key is known to be the same. */
export const bodyHashOf = (body: unknown): string =>
  createHash('sha256').update(JSON.stringify(body)).digest('hex')
