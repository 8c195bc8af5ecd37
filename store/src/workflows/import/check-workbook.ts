import { inflateRawSync } from 'node:zlib'
import { invalid } from '../../problem'
import {
  IMPORT_LAST_COLUMN,
  IMPORT_LAST_ROW,
  IMPORT_MAX_FILES,
  IMPORT_MAX_UNPACKED_BYTES,
} from '../../rules/import-limits'

const END = Buffer.from('PK\x05\x06', 'latin1')
const ENTRY = 0x02014b50
const STORED = 0
const DEFLATED = 8

const broken = () => invalid('No pudimos leer esa planilla. Guárdala de nuevo como .xlsx o como CSV.')
const tooBig = () =>
  invalid('Esa planilla es demasiado grande por dentro. Copia solo tus filas en una nueva y súbela.')

/**
 * Unpacks every file of an XLSX with a ceiling, whatever its sizes claim, and looks where its cells are: its reader makes
 * a row for each number up to the last one. @throws Problem invalid_data
 */
export function checkWorkbook(bytes: Buffer): void {
  let left = IMPORT_MAX_UNPACKED_BYTES
  for (const { name, packed, method } of entriesOf(bytes)) {
    const content = unpack(packed, method, left)
    left -= content.length
    if (/worksheets\/[^/]+\.xml$/i.test(name)) checkCells(content.toString('latin1'))
  }
}

type Entry = { name: string; packed: Buffer; method: number }

function entriesOf(bytes: Buffer): Entry[] {
  const end = bytes.lastIndexOf(END)
  if (end < 0 || end + 22 > bytes.length) throw broken()
  const count = bytes.readUInt16LE(end + 10)
  if (count > IMPORT_MAX_FILES) throw tooBig()
  const entries: Entry[] = []
  // Its reader makes room for what each file claims to be, before it looks.
  let claimed = 0
  try {
    let at = bytes.readUInt32LE(end + 16)
    for (let nth = 0; nth < count; nth++) {
      if (bytes.readUInt32LE(at) !== ENTRY) throw broken()
      const [nameLength, extraLength, commentLength] = [28, 30, 32].map((of) => bytes.readUInt16LE(at + of))
      const [method, size, place] = [
        bytes.readUInt16LE(at + 10),
        bytes.readUInt32LE(at + 20),
        bytes.readUInt32LE(at + 42),
      ]
      claimed += bytes.readUInt32LE(at + 24)
      if (claimed > IMPORT_MAX_UNPACKED_BYTES) throw tooBig()
      const name = bytes.toString('latin1', at + 46, at + 46 + (nameLength ?? 0))
      const start = place + 30 + bytes.readUInt16LE(place + 26) + bytes.readUInt16LE(place + 28)
      entries.push({ name, method, packed: bytes.subarray(start, start + size) })
      at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0)
    }
  } catch (error) {
    if (error instanceof RangeError) throw broken()
    throw error
  }
  return entries
}

function unpack(packed: Buffer, method: number, maxOutputLength: number): Buffer {
  if (maxOutputLength < 1) throw tooBig()
  if (method === STORED) return packed
  if (method !== DEFLATED) throw broken()
  try {
    return inflateRawSync(packed, { maxOutputLength })
  } catch (error) {
    throw error instanceof RangeError ? tooBig() : broken()
  }
}

/** Addresses of rows and cells: `r="12"`, `r="AB12"`. One written in any other way is not believed. */
function checkCells(xml: string): void {
  for (const [, address = ''] of xml.matchAll(/\sr\s*=\s*["']([^"']*)["']/g)) {
    const [, letters = '', row = ''] = /^([A-Z]{0,3})(\d{1,7})$/.exec(address) ?? []
    if (row === '') throw broken()
    if (Number(row) > IMPORT_LAST_ROW || columnNumber(letters) > IMPORT_LAST_COLUMN) throw tooBig()
  }
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}
