import { inflateRawSync } from 'node:zlib'
import { invalid } from '../../../kernel/problem'
import { IMPORT_MAX_FILES, IMPORT_MAX_UNPACKED_BYTES } from '../rules/import-limits'

const END = Buffer.from('PK\x05\x06', 'latin1')
const LOCAL = 0x04034b50
const ENTRY = 0x02014b50
const STORED = 0
const DEFLATED = 8
/** Flags of an entry: its content has a password; its sizes stand behind it. */
const LOCKED = 1
const SIZES_BEHIND = 8

export const brokenWorkbook = () =>
  invalid('No pudimos leer esa planilla. Guárdala de nuevo como .xlsx o como CSV.')
export const bigWorkbook = () =>
  invalid('Esa planilla es demasiado grande por dentro. Copia solo tus filas en una nueva y súbela.')

type Entry = { name: string; flags: number; method: number; size: number; unpacked: number; at: number }

/**
 * The files of a zip by their names, unpacked with a ceiling whatever they claim. A file that says one thing in the
 * directory and another where it lies is not read at all. @throws Problem invalid_data
 */
export function unpackWorkbook(bytes: Buffer): Map<string, Buffer> {
  try {
    return unpackAll(bytes, directoryOf(bytes))
  } catch (error) {
    // A place or a size beyond the end of the file.
    throw error instanceof RangeError ? brokenWorkbook() : error
  }
}

function unpackAll(bytes: Buffer, entries: Entry[]): Map<string, Buffer> {
  const files = new Map<string, Buffer>()
  let left = IMPORT_MAX_UNPACKED_BYTES
  for (const entry of entries) {
    if (files.has(entry.name)) throw brokenWorkbook()
    const content = unpack(packedOf(bytes, entry), entry.method, left)
    if (content.length > left) throw bigWorkbook()
    if (content.length !== entry.unpacked) throw brokenWorkbook()
    left -= content.length
    files.set(entry.name, content)
  }
  return files
}

function directoryOf(bytes: Buffer): Entry[] {
  const end = bytes.lastIndexOf(END)
  if (end < 0 || end + 22 > bytes.length) throw brokenWorkbook()
  const count = bytes.readUInt16LE(end + 10)
  if (count > IMPORT_MAX_FILES) throw bigWorkbook()
  const entries: Entry[] = []
  let claimed = 0
  let at = bytes.readUInt32LE(end + 16)
  for (let nth = 0; nth < count; nth++) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw brokenWorkbook()
    const nameLength = bytes.readUInt16LE(at + 28)
    const entry = {
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      size: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      name: bytes.toString('latin1', at + 46, at + 46 + nameLength),
      at: bytes.readUInt32LE(at + 42),
    }
    claimed += entry.unpacked
    if (claimed > IMPORT_MAX_UNPACKED_BYTES) throw bigWorkbook()
    entries.push(entry)
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

/** The bytes of a file, where its own header says the same of it as the directory. */
function packedOf(bytes: Buffer, { name, flags, method, size, unpacked, at }: Entry): Buffer {
  const own = {
    mark: bytes.readUInt32LE(at),
    flags: bytes.readUInt16LE(at + 6),
    method: bytes.readUInt16LE(at + 8),
    size: bytes.readUInt32LE(at + 18),
    unpacked: bytes.readUInt32LE(at + 22),
    nameLength: bytes.readUInt16LE(at + 26),
  }
  const start = at + 30 + own.nameLength + bytes.readUInt16LE(at + 28)
  const isSame =
    own.mark === LOCAL &&
    own.flags === flags &&
    own.method === method &&
    bytes.toString('latin1', at + 30, at + 30 + own.nameLength) === name &&
    (flags & SIZES_BEHIND || (own.size === size && own.unpacked === unpacked))
  if (!isSame || flags & LOCKED || start + size > bytes.length) throw brokenWorkbook()
  return bytes.subarray(start, start + size)
}

function unpack(packed: Buffer, method: number, left: number): Buffer {
  if (method === STORED) return packed
  if (method !== DEFLATED) throw brokenWorkbook()
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, left) })
  } catch (error) {
    throw error instanceof RangeError ? bigWorkbook() : brokenWorkbook()
  }
}
