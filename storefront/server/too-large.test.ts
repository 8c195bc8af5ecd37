import { expect, test } from 'vitest'
import { mostBytes } from './too-large.ts'

const MIB = 1024 * 1024
const token = 'a'.repeat(32)

test.each([
  [`/pedido/${token}`, 15],
  ['/mesa/mingaco-biobio/ajustes/clases/pcat_01ABCDEF', 15],
  ['/mesa/mingaco-biobio/oferta/fichas/dulce-de-mora', 15],
  ['/mesa/mingaco-biobio/documentos/tdue_01ABCDEF', 6],
  ['/mesa/mingaco-biobio/pagos/run_01ABCDEF', 5],
  ['/mesa/mingaco-biobio/transferencias/cartola', 4],
  ['/mesa/mingaco-biobio/depositos/planilla', 4],
  ['/mesa/mingaco-biobio/grupos/telar-mar-adentro/planilla', 2],
  ['/mesa/mingaco-biobio/ajustes/despacho/cambiar', 2],
])('a form with a file gets through at %s', (path, mib) => {
  expect(mostBytes(path)).toBeGreaterThan(mib * MIB)
  expect(mostBytes(path)).toBeLessThan((mib + 1) * MIB)
})

test.each([
  '/carro',
  '/pedido/corto',
  '/mesa/mingaco-biobio/ajustes/clases/nueva',
  '/mesa/x/oferta/fichas/nueva',
  '/mesa/x/grupos/nuevo',
])('what is filled in at %s is short', (path) => expect(mostBytes(path)).toBeLessThan(MIB))
