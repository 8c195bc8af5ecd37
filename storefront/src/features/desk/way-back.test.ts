import { expect, it } from 'vitest'
import { backOf } from './way-back.ts'

it.each([
  '/mesa',
  '/mesa/una-asociacion/pagos',
  '/mesa/x/aprobaciones/prod_01AB',
  '/mesa/x/pagos?pagina=2&q=a%20b',
])('%s is of the desk', (path) => expect(backOf(path)).toBe(path))

it.each([
  null,
  '',
  'https://mala.example/mesa',
  '//mala.example/mesa',
  '/mesa/../grupo',
  '/mesa//mala.example',
  '/mesa?a=https://mala.example',
  '/mesa\\mala',
  '/grupo',
])('%s leads to the desk itself', (path) => expect(backOf(path)).toBe('/mesa'))
