import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.join(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const files = (pattern: string) => globSync(pattern, { cwd: root })

test.each(files('docs/decisions/*.md'))('%s has a date, a status and at most 30 lines', (file) => {
  const lines = read(file).trimEnd().split('\n')
  expect(lines[2]).toMatch(/^\d{4}-\d{2}-\d{2} · (in force|replaced by \d{3})/)
  expect(lines.length).toBeLessThanOrEqual(30)
})

test('no two decisions have one number', () => {
  const numbers = files('docs/decisions/*.md').map((file) => path.basename(file).slice(0, 3))
  expect(numbers).toEqual([...new Set(numbers)])
})

test('no folder of tests has more than 25 files', () => {
  const folders = files('tests/**/*.*')
    .filter((file) => !/node_modules|test-results/.test(file))
    .map((file) => path.dirname(file))
  const crowded = [...Map.groupBy(folders, (folder) => folder)].filter(([, within]) => within.length > 25)
  expect(folders.length).toBeGreaterThan(0)
  expect(crowded.map(([folder]) => folder)).toEqual([])
})

test('below workflows there are only workflows', () => {
  const others = files('store/src/workflows/**/*.ts').filter(
    (file) => !/\.test\./.test(file) && !/= (createWorkflow|transactionWorkflow)\(/.test(read(file)),
  )
  expect(others).toEqual([])
})

test.each(['docs/architecture.md', 'AGENTS.md', 'docs/glossary.md'])('what %s names is there', (page) => {
  const named = [...read(page).matchAll(/(?:<i>|`)([\w./-]+\/[\w./-]+\.(?:ts|tsx|mjs|json|md))(?=[`<)\s·])/g)]
  const missing = named
    .map(([, name = '']) => name)
    .filter(
      (name) =>
        !['', 'store/src', 'storefront', 'storefront/src'].some((in_) =>
          existsSync(path.join(root, in_, name)),
        ),
    )
  expect(named.length).toBeGreaterThan(0)
  expect(missing).toEqual([])
})

test('no test or seed takes the day by UTC for that of Chile, which is another one from nine to midnight', () => {
  const byUtc = (line: string) =>
    /toISOString\(\)\.slice\(0, (?:7|10)\)/.test(line) && !/Date\.parse\(|Date\.UTC\(|dayNumber\(/.test(line)
  const all = files('{tests,seed}/**/*.ts').filter((file) => !/node_modules|repo\//.test(file))
  expect(all.length).toBeGreaterThan(300)
  expect(all.filter((file) => read(file).split('\n').some(byUtc))).toEqual([])
})

test('no page has a space before a comma or a full stop: a line of its own is one', () => {
  const spaced = /\n\s*(?:[,.;](?:\s|$)|\{[^}\n]*&&\s*['`][,.;])/
  const pages = files('storefront/src/**/*.astro')
  const markup = (file: string) =>
    read(file)
      .replace(/^---[\s\S]*?\n---\n/, '')
      .replace(/<style[\s\S]*<\/style>/g, '')
  expect(pages.length).toBeGreaterThan(200)
  expect(pages.filter((file) => spaced.test(markup(file)))).toEqual([])
})

test('migrations of all modules have names of their own: of two with one name the second never runs', () => {
  const names = files('store/src/modules/*/migrations/Migration*.ts').map((file) => path.basename(file))
  expect(names.length).toBeGreaterThan(30)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})
