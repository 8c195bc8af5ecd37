import { parse } from 'csv-parse/sync'
import { invalid } from '../../../kernel/problem'
import { decodeText } from '../../product/sheet/decode-text'

/**
 * Lines of a file as the page of a bank or of a gateway saves it: UTF-8 or older letters, semicolons, commas or tabs.
 * @throws Problem 400 invalid_data, with those words
 */
export function csvRows(bytes: Buffer, unreadable: string): string[][] {
  const text = decodeText(bytes)
  try {
    return parse(text, {
      delimiter: markOf(text),
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      trim: true,
    })
  } catch {
    throw invalid(unreadable)
  }
}

/** The mark that parts most lines in most pieces. */
function markOf(text: string): string {
  const lines = text.split('\n', 60)
  const pieces = (mark: string) => lines.reduce((sum, line) => sum + line.split(mark).length - 1, 0)
  return [';', '\t', '|', ','].toSorted((a, b) => pieces(b) - pieces(a))[0] ?? ';'
}

/** Without headers that are understood: the first row that is as wide as any. */
export function widestRow(rows: string[][]): number {
  const most = Math.max(0, ...rows.map((row) => row.length))
  return rows.findIndex((row) => row.length === most)
}
