import { invalid } from './problem'

/**
 * How a table may be read: by which columns, in which order at first. Columns are the SQL that a name stands for, so
 * that no text of a query ever reaches the database.
 */
export type Table = {
  columns: Readonly<Record<string, string>>
  /** The order without a wish; `-` before a name turns it around. */
  first: string
  /** SQL of what no two rows share: with it a row stands on one page only. */
  key: string
}

export type TableWish = { orderBy: string; limit: number; offset: number; page: number; size: number }

const SIZE = 25
/** What a page shows at most; a spreadsheet is read page by page. */
export const LARGEST_PAGE = 500
const LAST_PAGE = 10_000

type Asked = { sort?: unknown; page?: unknown; size?: unknown }

/** What of a query is about the table. @throws Problem 400 invalid_data, by field */
export function readTableWish(table: Table, asked: Asked): TableWish {
  const page = whole(asked.page, 'page', { otherwise: 1, most: LAST_PAGE })
  const size = whole(asked.size, 'size', { otherwise: SIZE, most: LARGEST_PAGE })
  return { orderBy: orderOf(table, asked.sort), limit: size, offset: (page - 1) * size, page, size }
}

function orderOf({ columns, first, key }: Table, sort: unknown): string {
  const wish = sort === undefined || sort === '' ? first : sort
  const [, minus = '', name = ''] = (typeof wish === 'string' && /^(-?)([a-zA-Z]+)$/.exec(wish)) || []
  const column = Object.hasOwn(columns, name) ? columns[name] : undefined
  if (!column) throw refused('sort', 'Por eso no se puede ordenar.')
  return `${column} ${minus ? 'desc' : 'asc'} nulls last, ${key}`
}

function whole(asked: unknown, field: string, { otherwise, most }: { otherwise: number; most: number }) {
  if (asked === undefined || asked === '') return otherwise
  const value = typeof asked === 'string' && /^\d{1,6}$/.test(asked) ? Number(asked) : 0
  if (value < 1 || value > most) throw refused(field, `Va un número entre 1 y ${most}.`)
  return value
}

const refused = (field: string, message: string) =>
  invalid('Hay algo que corregir antes de seguir.', { [field]: message })
