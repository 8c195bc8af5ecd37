import type { TablePage } from '#contracts'

/**
 * A table of the desk: what it shows of each row, by what it is sorted and filtered, and the addresses that ask for it.
 * The store sorts, filters and pages; here are links and forms only.
 */
export type Cell = { text: string; href?: string; isSerif?: boolean }

export type Column<Row> = {
  label: string
  /** The store's name of it, when the table may be sorted by it. */
  sort?: string
  isNumber?: boolean
  /** On a card it says what it is. */
  isNamed?: boolean
  cell: (row: Row) => Cell | string
  /** What a spreadsheet gets, where that is not the text: pesos as a number. */
  value?: (row: Row) => string | number
}

export type Filter = {
  /** In the page's address. */
  name: string
  /** The store's name. */
  asks: string
  label: string
} &
  /** - kept: chosen by links, and not lost by the form */
  (
    | { kind: 'day' | 'month' | 'number' | 'text' | 'kept' }
    | { kind: 'choice'; all: string; options: { value: string; label: string }[] }
  )

/** What the address of a page asks for: values of its filters, by their names. */
export type Wish = { sort: string; page: number; values: Record<string, string> }

const SORT = 'orden'
const PAGE = 'pagina'

export function readWish(query: URLSearchParams, filters: Filter[]): Wish {
  const page = Number(query.get(PAGE) ?? '1')
  const values = filters.flatMap(({ name }) => {
    const value = query.get(name)?.trim() ?? ''
    return value === '' ? [] : [[name, value] as const]
  })
  return {
    sort: query.get(SORT) ?? '',
    page: Number.isInteger(page) && page > 0 ? page : 1,
    values: Object.fromEntries(values),
  }
}

/** The same wish as the store reads it. */
export function storeQuery({ sort, page, values }: Wish, filters: Filter[], size?: number): string {
  const query = new URLSearchParams()
  for (const { name, asks } of filters) if (values[name]) query.set(asks, values[name])
  if (sort) query.set('sort', sort)
  query.set('page', String(page))
  if (size) query.set('size', String(size))
  return query.toString()
}

/** The address of the wish. */
export function hrefOf(path: string, { sort, page, values }: Wish): string {
  const query = new URLSearchParams(values)
  if (sort) query.set(SORT, sort)
  if (page > 1) query.set(PAGE, String(page))
  const text = query.toString()
  return text ? `${path}?${text}` : path
}

/** The wish without what its form filters. */
export const withoutFilters = (wish: Wish, filters: Filter[]): Wish => ({
  sort: '',
  page: 1,
  values: Object.fromEntries(
    filters.flatMap(({ name, kind }) => {
      const value = wish.values[name]
      return kind === 'kept' && value ? [[name, value]] : []
    }),
  ),
})

export type Head = {
  label: string
  isNumber: boolean
  /** Sorts by it, and pressed again the other way round. */
  href: string | null
  sorted: 'ascending' | 'descending' | undefined
}

export type TableView = {
  heads: Head[]
  rows: (Cell & { label: string | undefined; isNumber: boolean })[][]
  sorts: { value: string; label: string }[]
  /** «26–50 de 112» */
  range: string
  previous: string | null
  next: string | null
}

export function tableView<Row>(
  path: string,
  wish: Wish,
  columns: Column<Row>[],
  { rows, total, page, size }: TablePage<Row>,
): TableView {
  const first = (page - 1) * size + 1
  const last = first + rows.length - 1
  const at = (to: number) => hrefOf(path, { ...wish, page: to })
  return {
    heads: columns.map((column) => headOf(path, wish, column)),
    rows: rows.map((row) => columns.map((column) => cellOf(column, row))),
    sorts: columns.flatMap(({ sort, label }) =>
      sort
        ? [
            { value: sort, label: `${label}, de menor a mayor` },
            { value: `-${sort}`, label: `${label}, de mayor a menor` },
          ]
        : [],
    ),
    range: rows.length === 0 ? `0 de ${total}` : `${first}–${last} de ${total}`,
    previous: page > 1 ? at(page - 1) : null,
    next: first + size <= total ? at(page + 1) : null,
  }
}

function headOf<Row>(path: string, wish: Wish, { label, sort, isNumber = false }: Column<Row>): Head {
  if (!sort) return { label, isNumber, href: null, sorted: undefined }
  const sorted = { [sort]: 'ascending', [`-${sort}`]: 'descending' }[wish.sort] as Head['sorted']
  const next = sorted === 'ascending' ? `-${sort}` : sort
  return { label, isNumber, href: hrefOf(path, { ...wish, sort: next, page: 1 }), sorted }
}

function cellOf<Row>({ cell, label, isNamed, isNumber = false }: Column<Row>, row: Row) {
  const shown = cell(row)
  return {
    ...(typeof shown === 'string' ? { text: shown } : shown),
    label: isNamed ? label : undefined,
    isNumber,
  }
}
