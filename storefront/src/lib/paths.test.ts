import { expect, test } from 'vitest'
import { english, productsPath } from './paths.ts'
import { readFilter } from './http/read-filter.ts'

const through = (path: string) => productsPath(readFilter(new URL(path, 'http://shop').searchParams))

test.each([
  '/productos',
  '/productos?categoria=miel-y-colmena',
  '/productos?categoria=greda&grupo=taller-greda&comuna=08313&orden=barato&disponibles=1&pagina=3',
  '/productos?q=mermelada+de+mora',
  '/productos?desde=5000&hasta=20000&llega=Ca%C3%B1ete',
])('%s says the same after being read', (path) => expect(through(path)).toBe(path))

test.each([
  ['/productos?pagina=1', '/productos'],
  ['/productos?pagina=-1', '/productos'],
  ['/productos?pagina=1e9', '/productos'],
  ['/productos?orden=constructor', '/productos'],
  ['/productos?disponibles=si', '/productos'],
  ['/productos?categoria=+&x=1', '/productos'],
  ['/productos?desde=$12.990&hasta=+20000+', '/productos?desde=12990&hasta=20000'],
  ['/productos?desde=barato&hasta=-5', '/productos'],
  ['/productos?desde=4,000&hasta=1e4', '/productos'],
  ['/productos?desde=12.99', '/productos'],
])('%s is read as %s', (path, meant) => expect(through(path)).toBe(meant))

test('a filter cannot break out of its address', () => {
  expect(productsPath({ category: 'a&b=c#d' })).toBe('/productos?categoria=a%26b%3Dc%23d')
})

test('English addresses', () => {
  expect(english('/')).toBe('/en')
  expect(english('/historias/x')).toBe('/en/historias/x')
})
