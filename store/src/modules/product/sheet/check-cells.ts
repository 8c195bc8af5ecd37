import { IMPORT_LAST_COLUMN, IMPORT_LAST_ROW, IMPORT_MAX_CELLS } from '../rules/import-limits'
import { bigWorkbook, brokenWorkbook } from './unpack-workbook'

/**
 * Looks where the cells of all sheets are before anything reads them: the reader makes a row for each number up to the
 * last one, once for each sheet that is named. @throws Problem invalid_data
 */
export function checkCells(files: Map<string, Buffer>): void {
  const named = count(textOf(files.get('xl/workbook.xml')), /<(?:\w+:)?sheet[\s/>]/g)
  const texts = count(textOf(files.get('xl/sharedStrings.xml')), /<(?:\w+:)?t[\s/>]/g)
  const sizes = [...files]
    .filter(([name]) => /worksheets\/[^/]+\.xml$/i.test(name))
    .map(([, xml]) => sizeOf(xml))
  const largest = Math.max(0, ...sizes)
  if (texts > IMPORT_MAX_CELLS || largest * Math.max(1, named) > IMPORT_MAX_CELLS) throw bigWorkbook()
}

/** Up to one more than may be: what follows is not worth the time. */
function count(xml: string | undefined, of: RegExp): number {
  let found = 0
  while (found <= IMPORT_MAX_CELLS && of.exec(xml ?? '')) found++
  return found
}

const textOf = (content: Buffer | undefined) => content?.toString('latin1') ?? ''

/** How many cells its reader would make. Addresses are `r="12"` and `r="AB12"`: one written otherwise is not believed. */
function sizeOf(content: Buffer): number {
  const xml = textOf(content)
  const written = count(xml, /<(?:\w+:)?c[\s/>]/g)
  const rows = count(xml, /<(?:\w+:)?row[\s/>]/g)
  if (written + rows > IMPORT_MAX_CELLS) throw bigWorkbook()
  const last = { row: 0, column: 0 }
  for (const [, address = ''] of xml.matchAll(/\sr\s*=\s*["']([^"']*)["']/g)) {
    const [, letters = '', digits = ''] = /^([A-Z]{0,3})(\d{1,7})$/.exec(address) ?? []
    if (digits === '') throw brokenWorkbook()
    const [row, column] = [Number(digits), columnNumber(letters)]
    if (row > IMPORT_LAST_ROW || column > IMPORT_LAST_COLUMN) throw bigWorkbook()
    last.row = Math.max(last.row, row)
    last.column = Math.max(last.column, column)
  }
  return Math.max(written, rows, last.row * last.column)
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}
