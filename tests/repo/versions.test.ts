import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Lock = { packages: Record<string, { version?: string; resolved?: string; link?: boolean }> }

const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as Lock

/** Every place of the lock where a package lies, with its version. */
const placesOf = (isWanted: (name: string) => boolean) =>
  Object.entries(lock.packages).flatMap(([place, { version }]) => {
    const at = place.lastIndexOf('node_modules/')
    const name = place.slice(at + 'node_modules/'.length)
    return at >= 0 && version && isWanted(name) ? [{ place, name, version }] : []
  })

const parts = (version: string) => version.split('-')[0]?.split('.').map(Number) ?? []

function isAtLeast(version: string, floor: string) {
  const [have, want] = [parts(version), parts(floor)]
  const differs = want.findIndex((part, index) => part !== have[index])
  return differs === -1 || (have[differs] ?? 0) > (want[differs] ?? 0)
}

test.each([
  ['astro', '7.2.8'],
  ['next', '16.4.1'],
  ['payload', '3.90.0'],
  ['sharp', '0.35.4'],
  ['@medusajs/medusa', '2.21.0'],
])('%s is nowhere older than %s, its last security fix', (name, floor) => {
  const found = placesOf((other) => other === name)
  expect(found.length).toBeGreaterThan(0)
  for (const { version, place } of found) expect(isAtLeast(version, floor), `${place} ${version}`).toBe(true)
})

/** They follow a numbering of their own, or are only a tool. */
const otherwiseNumbered = ['@medusajs/ui', '@medusajs/eslint-plugin']

test('everything of Medusa has one version', () => {
  const found = placesOf((name) => name.startsWith('@medusajs/') && !otherwiseNumbered.includes(name))
  expect([...new Set(found.map(({ version }) => version))]).toEqual(['2.21.2'])
})

test('everything of Payload has one version', () => {
  const found = placesOf((name) => name === 'payload' || name.startsWith('@payloadcms/'))
  expect([...new Set(found.map(({ version }) => version))]).toEqual(['3.90.1'])
})

test('there are exactly two Reacts: 19 for all and 18 for the store', () => {
  const found = placesOf((name) => name === 'react' || name === 'react-dom')
  expect(found.map(({ place, version }) => `${place} ${version.split('.')[0]}`).sort()).toEqual([
    'node_modules/react 19',
    'node_modules/react-dom 19',
    'store/node_modules/react 18',
    'store/node_modules/react-dom 18',
  ])
})

test.each(['sharp', '@medusajs/ui', '@payloadcms/ui', '@medusajs/medusa', 'pg', 'typescript'])(
  'there is one %s',
  (name) => {
    expect(placesOf((other) => other === name)).toHaveLength(1)
  },
)

test('the lock says where each package lies, so that an install asks the registry for nothing else', () => {
  const without = Object.entries(lock.packages).filter(
    ([place, { link, resolved }]) =>
      place.includes('node_modules/') && !link && !resolved?.startsWith('https://registry.npmjs.org/'),
  )
  expect(without.map(([place]) => place)).toEqual([])
})
