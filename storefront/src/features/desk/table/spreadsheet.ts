import { json2csv } from 'json-2-csv'
import type { Column } from './table.ts'

/**
 * The rows as a file that Excel opens in Chile by a click: semicolons, for a comma is of decimals there, and the mark that
 * says UTF-8. A text that begins as a formula does not run.
 */
export function spreadsheet<Row>(columns: Column<Row>[], rows: Row[]): string {
  const keys = columns.map(({ label }, index) => ({ field: `c${index}`, title: label }))
  const values = rows.map((row) =>
    Object.fromEntries(columns.map((column, index) => [`c${index}`, valueOf(column, row)])),
  )
  return json2csv(values, { keys, delimiter: { field: ';' }, excelBOM: true }).replace(/\n$/, '')
}

function valueOf<Row>({ cell, value }: Column<Row>, row: Row): string | number {
  const shown = value ? value(row) : cell(row)
  if (typeof shown === 'number') return shown
  return asText(typeof shown === 'string' ? shown : shown.text)
}

const asText = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

/** @param name without its ending */
export const sendSpreadsheet = (name: string, sheet: string): Response =>
  new Response(sheet, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.csv"`,
      'cache-control': 'private, no-store',
    },
  })
