import { stringify } from 'csv-stringify/sync'
import type { Sheet } from './table'

/** As a spreadsheet of Chile opens it: with its mark of UTF-8, `;` between the cells, and no cell that is a formula. */
export function toCsv({ columns, rows }: Sheet): Buffer {
  const text = stringify([columns.map(({ label }) => label), ...rows], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { number: String },
  })
  return Buffer.from(text, 'utf8')
}
