import { createWriteStream, existsSync, mkdirSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'

const maxBytes = 10 * 1024 * 1024

/**
 * Appends to `logs/{name}.log`; one older file is kept.
 * @param {string} dataDir
 * @param {string} name
 */
export function openLog(dataDir, name) {
  const file = path.join(dataDir, 'logs', `${name}.log`)
  mkdirSync(path.dirname(file), { recursive: true })
  if (existsSync(file) && statSync(file).size > maxBytes) renameSync(file, `${file}.1`)
  const stream = createWriteStream(file, { flags: 'a' })
  // A full disk must not end the shop for want of a line of log.
  stream.on('error', () => {})
  return stream
}
