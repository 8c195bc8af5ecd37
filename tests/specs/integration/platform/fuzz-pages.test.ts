import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readStack } from '../../../support/stack.ts'

const pages = path.join(import.meta.dirname, '../../../../storefront/src/pages')
const source = path.join(import.meta.dirname, '../../../../storefront/src')

/** Every page that opens by its address, with its parameters as `[name]`. */
const ROUTES = globSync('**/*.astro', { cwd: pages })
  .map((file) => `/${file.replace(/(?:\/?index)?\.astro$/, '')}`)
  .filter((route) => !/^\/(?:404|500|503|por-abrir)$/.test(route))
  .toSorted()

/** Every name that something in the shop looks for in an address. */
const NAMES = [
  ...new Set(
    globSync('**/*.{ts,astro}', { cwd: source }).flatMap((file) => {
      const text = readFileSync(path.join(source, file), 'utf8')
      return [...text.matchAll(/(?:searchParams|query)\.get\('([a-z_]+)'\)/g)].map(([, name]) => name ?? '')
    }),
  ),
].toSorted()

const NONSENSE = [
  '',
  '%00',
  'a%00b',
  '%E2%80%8B',
  '%ED%A0%BD',
  '%E0%A4%A',
  '%F0%9F%91%A9',
  '5000',
  '99999999999999999999',
  '-1',
  '1e9',
  '0x10',
  'a,b',
  'Compra%20en%20otra%20tienda',
  '..%2F..%2Fetc%2Fpasswd',
  '__proto__',
  "'%20or%201%3D1",
  'a'.repeat(3000),
]

/** Nothing that is written in an address makes a page fail, or look like an outage. */
async function expectAnswered(address: string) {
  const response = await fetch(readStack().urls.shop + address, { redirect: 'manual' })
  const text = await response.text()
  expect(response.status, address.slice(0, 100)).toBeLessThan(500)
  expect(text, address.slice(0, 100)).not.toMatch(/<h1[^>]*>[^<]*otra tienda/)
}

test('what the shop looks for in an address is known to this test', () => {
  expect(NAMES).toEqual(expect.arrayContaining(['pagina', 'categoria', 'grupo', 'asociacion', 'comuna', 'q']))
  expect(ROUTES).toEqual(expect.arrayContaining(['/', '/productos', '/historias/[slug]', '/pedido/[token]']))
})

test.each(ROUTES.filter((route) => route.includes('[')))('%s with nonsense in its place', async (route) => {
  for (const odd of NONSENSE.filter(Boolean)) await expectAnswered(route.replace(/\[[^\]]+\]/, odd))
})

test.each(ROUTES.filter((route) => !route.includes('[')))(
  '%s with nonsense in all its parameters',
  async (route) => {
    for (const odd of NONSENSE)
      await expectAnswered(
        `${route}?${NAMES.filter((name) => name !== 'q')
          .map((name) => `${name}=${odd}`)
          .join('&')}`,
      )
  },
)

test.each(['/productos', '/buscar'])('%s with nonsense in one of its parameters', async (route) => {
  for (const name of NAMES)
    for (const odd of NONSENSE.slice(0, 8)) await expectAnswered(`${route}?${name}=${odd}`)
})

test.each(['categoria', 'grupo', 'asociacion', 'comuna'])('an unknown %s is not found', async (name) => {
  for (const base of ['/productos', '/buscar']) {
    const response = await fetch(`${readStack().urls.shop}${base}?q=miel&${name}=Compra+en+otra+tienda`)
    expect([base, response.status]).toEqual([base, 404])
    expect(await response.text()).not.toContain('otra tienda')
  }
})

test('a page past the last one leads to the first', async () => {
  const response = await fetch(`${readStack().urls.shop}/productos?pagina=5000`, { redirect: 'manual' })
  expect([response.status, response.headers.get('location')]).toEqual([302, '/productos'])
})
