import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const modules = path.resolve('src/modules')
const files = globSync('*/migrations/Migration*.ts', { cwd: modules })

// Medusa writes down by name what ran, in one table for all modules: of two with one name the second never runs.
test('no two modules have a migration of the same name', () => {
  const names = files.map((file) => path.basename(file, '.ts'))
  expect(files.length).toBeGreaterThan(10)
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
})

test.each(files)('%s is called as its file', (file) => {
  const source = readFileSync(path.join(modules, file), 'utf8')
  expect(source).toContain(`class ${path.basename(file, '.ts')} extends Migration`)
})
