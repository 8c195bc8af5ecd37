/**
 * A page of a table of the desk, sorted and filtered by the store. Asked by `sort` (a column's name, `-` before it turns
 * the order around), `page` from 1 and `size`; what a table does not know is refused as `invalid_data`.
 */
export type TablePage<Row> = {
  rows: Row[]
  /** Of all pages. */
  total: number
  page: number
  size: number
}
