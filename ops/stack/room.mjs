import { statfsSync } from 'node:fs'
import { Failure } from '../failure.mjs'

/** Less than PostgreSQL needs to write that it started: it would end without a word, for its log lies there too. */
const LEAST_MB = 64

/**
 * @param {string} folder one that is there
 * @param {(folder: string) => { bavail: number, bsize: number }} [ask]
 */
export function freeMb(folder, ask = statfsSync) {
  const { bavail, bsize } = ask(folder)
  return Math.floor((bavail * bsize) / 1024 ** 2)
}

/**
 * @param {string} folder
 * @param {(folder: string) => { bavail: number, bsize: number }} [ask]
 * @throws {Failure} in words, before anything is started on a full disk
 */
export function demandRoom(folder, ask = statfsSync) {
  const free = freeMb(folder, ask)
  if (free >= LEAST_MB) return
  throw new Failure(
    `No queda espacio en el disco de ${folder}: hay ${free} MB libres y hacen falta al menos ${LEAST_MB}.\n` +
      'Libera espacio y vuelve a intentarlo: se sigue desde donde quedó.',
  )
}
