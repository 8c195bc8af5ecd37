import { describe, expect, test } from 'vitest'
import { spreadsheet } from './spreadsheet.ts'
import { type Column, type Filter, hrefOf, readWish, storeQuery, tableView } from './table.ts'

type Row = { name: string; clp: number }
const columns: Column<Row>[] = [
  { label: 'Grupo', sort: 'group', cell: ({ name }) => ({ text: name, href: `/x/${name}` }) },
  {
    label: 'Monto',
    sort: 'itemsClp',
    isNumber: true,
    isNamed: true,
    cell: ({ clp }) => `$${clp}`,
    value: ({ clp }) => clp,
  },
  { label: 'Nota', cell: () => 'a;b' },
]
const filters: Filter[] = [
  { name: 'estado', asks: 'state', label: 'Estado', kind: 'choice', all: 'Todos', options: [] },
  { name: 'desde', asks: 'from', label: 'Desde', kind: 'day' },
]
const wish = (query: string) => readWish(new URLSearchParams(query), filters)
const page = { rows: [{ name: 'telar', clp: 12000 }], total: 26, page: 2, size: 25 }

describe('a table of the desk', () => {
  test('asks the store for what its address says, and for nothing else', () => {
    const asked = wish('estado=short&desde=&orden=-group&pagina=3&otro=1')
    expect(storeQuery(asked, filters)).toBe('state=short&sort=-group&page=3')
    expect(storeQuery(asked, filters, 500)).toBe('state=short&sort=-group&page=3&size=500')
    expect(hrefOf('/t', asked)).toBe('/t?estado=short&orden=-group&pagina=3')
    expect(hrefOf('/t', wish(''))).toBe('/t')
  })

  test.each(['0', '-1', 'x', '1.5'])('begins at the first page when its address says «%s»', (number) => {
    expect(wish(`pagina=${number}`).page).toBe(1)
  })

  test('sorts by a column, pressed again the other way, from the first page and with its filters', () => {
    const heads = (query: string) => tableView('/t', wish(query), columns, page).heads
    expect(heads('estado=short&pagina=2').map(({ href, sorted }) => [href, sorted])).toEqual([
      ['/t?estado=short&orden=group', undefined],
      ['/t?estado=short&orden=itemsClp', undefined],
      [null, undefined],
    ])
    expect(heads('orden=group')[0]).toMatchObject({ href: '/t?orden=-group', sorted: 'ascending' })
    expect(heads('orden=-group')[0]).toMatchObject({ href: '/t?orden=group', sorted: 'descending' })
  })

  test('says which rows these are, and leads to those before and after', () => {
    expect(tableView('/t', wish('pagina=2'), columns, page)).toMatchObject({
      range: '26–26 de 26',
      previous: '/t',
      next: null,
    })
    expect(tableView('/t', wish(''), columns, { ...page, page: 1 })).toMatchObject({
      previous: null,
      next: '/t?pagina=2',
    })
    expect(tableView('/t', wish(''), columns, { rows: [], total: 0, page: 1, size: 25 })).toMatchObject({
      range: '0 de 0',
      next: null,
    })
  })
})

describe('its spreadsheet', () => {
  test('is what Excel opens in Chile: a mark at its beginning, semicolons, numbers without dots', () => {
    expect(spreadsheet(columns, [{ name: 'telar «ñandú»', clp: 12000 }])).toBe(
      '\ufeffGrupo;Monto;Nota\ntelar «ñandú»;12000;"a;b"',
    )
  })

  test('has its heads also without rows', () => {
    expect(spreadsheet(columns, [])).toBe('\ufeffGrupo;Monto;Nota')
  })

  test.each(['=1+1', '+56', '-x', '@sum', '\t=1'])('runs nothing that was written into it as %j', (name) => {
    const [, row = ''] = spreadsheet(columns, [{ name, clp: 1 }]).split('\n')
    expect(row).not.toMatch(/^"?[=+\-@\t\r]/)
  })
})
