import { expect, test } from 'vitest'
import { shopAddress } from './shop-path.ts'

test.each([
  ['stories', { slug: 'la-feria' }, 'es', 'http://tienda/historias/la-feria'],
  ['groups', { handle: 'telar' }, 'es', 'http://tienda/grupos/telar'],
  ['pages', { slug: 'quienes-somos' }, 'en', 'http://tienda/en/paginas/quienes-somos'],
  ['stories', { slug: '' }, 'es', null],
  ['stories', null, 'es', null],
  ['media', { slug: 'x' }, 'es', null],
])('%s %j in %s is at %s', (collection, doc, locale, address) => {
  expect(shopAddress('http://tienda', collection, doc, locale)).toBe(address)
})
