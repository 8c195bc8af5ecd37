import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.join(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

const guide = read('docs/guides/grupo.md')
const SCREENS = [
  'storefront/src/app/**/*.{ts,tsx}',
  'storefront/src/features/desk/**/*.{ts,astro}',
  'storefront/src/pages/mesa/**/*.astro',
  'store/src/admin/**/*.{ts,tsx}',
]
const screens = globSync(SCREENS, { cwd: root }).map(read).join('\n')

test.each([...new Set([...guide.matchAll(/«([^»]+)»/g)].map(([, words]) => words ?? ''))])(
  'the guide of the groups names «%s» as the screens do',
  (words) => expect(screens.toLowerCase()).toContain(words.toLowerCase()),
)
