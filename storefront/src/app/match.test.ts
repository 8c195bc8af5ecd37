import { expect, test } from 'vitest'
import { match } from './match.ts'

test.each([
  ['/pedidos', '/grupo/pedidos', {}],
  ['/pedidos', '/grupo/pedidos/', {}],
  ['/pedidos/{id}', '/grupo/pedidos/con_1', { id: 'con_1' }],
  ['/pedidos/{id}/etiqueta', '/grupo/pedidos/con_1/etiqueta', { id: 'con_1' }],
  ['/productos/{id}', '/grupo/productos/a%20b', { id: 'a b' }],
  ['/productos/{id}', '/grupo/productos/%E0%A4%A', { id: '%E0%A4%A' }],
  ['/feria/{till?}/{step?}', '/grupo/feria', {}],
  ['/feria/{till?}/{step?}', '/grupo/feria/t', { till: 't' }],
  ['/feria/{till?}/{step?}', '/grupo/feria/t/cerrar', { till: 't', step: 'cerrar' }],
  ['/feria/{till?}/{step?}', '/grupo/feria/t/cerrar/x', null],
  ['/feria/{till?}/{step?}', '/grupo/ferias', null],
  ['/pedidos', '/grupo/pedidos/con_1', null],
  ['/pedidos/{id}', '/grupo/pedidos', null],
  ['/productos', '/grupo/pedidos', null],
])('%s and %s', (pattern, path, params) => expect(match(pattern, path)).toEqual(params))
