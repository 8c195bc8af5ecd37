import { copyFileSync, createWriteStream, existsSync, mkdirSync, openSync } from 'node:fs'
import { renameSync, rmSync, statSync, truncateSync } from 'node:fs'
import path from 'node:path'
import { hideSecrets } from '../../store/src/kernel/secret-address.ts'

/** With one file a week at least, nothing said by a log is older than 35 days. */
const limits = { bytes: 10 * 1024 * 1024, ageMs: 7 * 86_400_000, older: 4 }

/**
 * Makes room for the next file: the oldest goes, the others get the next number.
 * @param {string} file
 */
function shift(file) {
  rmSync(`${file}.${limits.older}`, { force: true })
  for (let number = limits.older - 1; number > 0; number -= 1)
    if (existsSync(`${file}.${number}`)) renameSync(`${file}.${number}`, `${file}.${number + 1}`)
}

/** @param {string} file */
function isFull(file) {
  if (!existsSync(file)) return false
  const { size, birthtimeMs } = statSync(file)
  return size > limits.bytes || (size > 0 && Date.now() - birthtimeMs > limits.ageMs)
}

/**
 * A file that another program keeps open (PostgreSQL's): copied and emptied, for a new name would go with it.
 * @param {string} file
 */
export function rotateInPlace(file) {
  if (!isFull(file)) return
  shift(file)
  copyFileSync(file, `${file}.1`)
  truncateSync(file)
}

/** One program's log. It turns to a new file while it runs, and keeps no word that opens something. */
export class Log {
  #file
  /** @type {import('node:fs').WriteStream | null} */
  #stream = null
  #bytes = 0
  #began = 0

  /**
   * @param {string} dataDir
   * @param {string} name
   */
  constructor(dataDir, name) {
    this.#file = path.join(dataDir, 'logs', `${name}.log`)
    mkdirSync(path.dirname(this.#file), { recursive: true, mode: 0o700 })
    this.#open()
  }

  #open() {
    this.#stream?.end()
    this.#stream = null
    // A full disk must not end the shop for want of a line of log.
    try {
      if (isFull(this.#file)) {
        shift(this.#file)
        renameSync(this.#file, `${this.#file}.1`)
      }
      const fd = openSync(this.#file, 'a', 0o600)
      const { size, birthtimeMs } = statSync(this.#file)
      this.#bytes = size
      this.#began = birthtimeMs
      this.#stream = createWriteStream(this.#file, { fd })
      this.#stream.on('error', () => {})
    } catch {
      this.#bytes = 0
      this.#began = Date.now()
    }
  }

  /** @param {string} line */
  write(line) {
    const told = `${hideSecrets(line)}\n`
    const bytes = Buffer.byteLength(told)
    const isOver = this.#bytes + bytes > limits.bytes || Date.now() - this.#began > limits.ageMs
    if (this.#bytes > 0 && isOver) this.#turn()
    this.#bytes += bytes
    this.#stream?.write(told)
  }

  /** What is still to be written goes to the old file, whose name no stream needs. */
  #turn() {
    try {
      shift(this.#file)
      if (existsSync(this.#file)) renameSync(this.#file, `${this.#file}.1`)
    } catch {
      // Tried again at the next line.
    }
    this.#open()
  }

  end() {
    this.#stream?.end()
  }
}
