import type { APIContext } from 'astro'
import type { TablePage } from '#contracts'
import { today } from '../../../lib/format.ts'
import { askDesk, atDesk } from '../desk.server.ts'
import { pathOf } from '../organization.server.ts'
import { sendSpreadsheet, spreadsheet } from './spreadsheet.ts'
import { type Column, type Filter, readWish, storeQuery } from './table.ts'

const PAGE = 500
/** More rows than anybody reads in a spreadsheet: by dates it is less. */
const MOST_PAGES = 20

type Exported<Row> = { name: string; path: string; filters: Filter[]; columns: Column<Row>[] }

/** All rows that the filters of the address leave, in its order, as a file. */
export async function exportTable<Row>(
  context: APIContext,
  { name, path, filters, columns }: Exported<Row>,
): Promise<Response> {
  const wish = readWish(context.url.searchParams, filters)
  const all = await atDesk(context, async () => {
    const rows: Row[] = []
    for (let page = 1, isMore = true; isMore; page++) {
      const query = storeQuery({ ...wish, page }, filters, PAGE)
      const found = await askDesk<TablePage<Row>>(context, 'GET', `${pathOf(context)}${path}?${query}`)
      rows.push(...found.rows)
      isMore = rows.length < found.total && found.rows.length > 0 && page < MOST_PAGES
    }
    return rows
  })
  if (all instanceof Response) return all
  return sendSpreadsheet(`${name}-${today()}`, spreadsheet(columns, all))
}
