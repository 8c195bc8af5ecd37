import { describe, expect, test } from 'vitest'
import { asProblem } from './problem'
import { readTableWish, type Table } from './table-query'

const table: Table = {
  columns: { name: 'g.name', placedAt: 'c.created_at' },
  first: '-placedAt',
  key: 'c.id',
}

const refusedField = (query: object) => {
  try {
    readTableWish(table, query)
    return null
  } catch (error) {
    const problem = asProblem(error)
    return [problem?.code, ...Object.keys(problem?.fields ?? {})]
  }
}

describe('a query of a table', () => {
  test.each([
    [{}, 'c.created_at desc nulls last, c.id'],
    [{ sort: '' }, 'c.created_at desc nulls last, c.id'],
    [{ sort: 'name' }, 'g.name asc nulls last, c.id'],
    [{ sort: '-name' }, 'g.name desc nulls last, c.id'],
  ])('%j is ordered, and ends with what no two rows share', (query, orderBy) => {
    expect(readTableWish(table, query).orderBy).toBe(orderBy)
  })

  test.each([
    [{}, [25, 0]],
    [{ page: '3' }, [25, 50]],
    [{ page: '2', size: '100' }, [100, 100]],
    [{ size: '500' }, [500, 0]],
  ])('%j asks for these rows', (query, [limit, offset]) => {
    expect(readTableWish(table, query)).toMatchObject({ limit, offset })
  })

  test.each([
    [{ sort: 'price' }, 'sort'],
    [{ sort: 'toString' }, 'sort'],
    [{ sort: '__proto__' }, 'sort'],
    [{ sort: 'name; drop table member' }, 'sort'],
    [{ sort: '--name' }, 'sort'],
    [{ sort: ['name'] }, 'sort'],
    [{ page: '0' }, 'page'],
    [{ page: '-1' }, 'page'],
    [{ page: '1.5' }, 'page'],
    [{ page: '10001' }, 'page'],
    [{ page: 'x' }, 'page'],
    [{ size: '501' }, 'size'],
    [{ size: '0' }, 'size'],
    [{ size: ['1', '2'] }, 'size'],
  ])('%j is refused, and the field is named', (query, field) => {
    expect(refusedField(query)).toEqual(['invalid_data', field])
  })
})
