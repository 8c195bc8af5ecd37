import { expect, test } from 'vitest'
import { leadsSomewhere } from './leads-somewhere.ts'

const written = { pages: new Set(['/paginas/quienes-somos']) }

test.each([
  ['/paginas/quienes-somos', true],
  ['/en/paginas/quienes-somos', true],
  ['/paginas/como-se-reparte-la-plata', false],
  ['/en/paginas/cambios-y-devoluciones', false],
  ['/productos', true],
  ['/en', true],
])('with one page written, a link to %s leads somewhere: %s', (href, is) =>
  expect(leadsSomewhere(written, href)).toBe(is),
)

test('while nobody knows which pages are written, no link is taken away', () => {
  expect(leadsSomewhere(null, '/paginas/quienes-somos')).toBe(true)
})
