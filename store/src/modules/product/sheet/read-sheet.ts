import { invalid } from '../../../kernel/problem'
import { decodeText } from './decode-text'
import { readCsv } from './read-csv'
import { readWorkbook } from './read-workbook'
import type { Sheet } from './sheet'

const BEGINNINGS: [begins: string, words: string][] = [
  [
    '\xd0\xcf\x11\xe0',
    'Es un Excel antiguo (.xls) o tiene clave. Ábrelo y guárdalo sin clave como .xlsx o como CSV.',
  ],
  ['%PDF', 'Es un PDF. Copia sus filas a una planilla y guárdala como .xlsx o como CSV.'],
  ['{\\rtf', 'Es un documento de texto. Copia sus filas a una planilla y guárdala como .xlsx o como CSV.'],
]
/** Programs that export «Excel» often write a page. */
const PAGE = /^\s*(?:<!doctype|<html|<head|<meta|<table|<\?xml)/i

/** What it is tells its content, never its name. @throws Problem invalid_data */
export async function readSheets(bytes: Buffer): Promise<Sheet[]> {
  if (bytes.length === 0) throw invalid('El archivo llegó vacío. Elígelo de nuevo.')
  const beginning = bytes.toString('latin1', 0, 8)
  const other = BEGINNINGS.find(([begins]) => beginning.startsWith(begins))
  if (other) throw invalid(other[1])
  if (beginning.startsWith('PK\x03\x04')) return readWorkbook(bytes)
  const text = decodeText(bytes)
  if (PAGE.test(text.slice(0, 400)))
    throw invalid(
      'Es una página guardada como planilla. Ábrela en tu programa y guárdala como .xlsx o como CSV.',
    )
  return [{ name: '', rows: readCsv(text) }]
}
