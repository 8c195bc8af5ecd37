import { expect, it } from 'vitest'
import { qrPath } from './qr.ts'

it('keeps four white squares around the code, and draws only within', () => {
  const { size, path } = qrPath('https://mingaco.example/grupo/pedidos/cons_01ABCDEFGHJKMNPQRSTVWXYZ00')
  const squares = [...path.matchAll(/M(\d+) (\d+)/g)].map(([, x, y]) => [Number(x), Number(y)])
  expect(squares.length).toBeGreaterThan(200)
  for (const side of squares.flat()) {
    expect(side).toBeGreaterThanOrEqual(4)
    expect(side).toBeLessThan(size - 4)
  }
})
