import { globSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import path from 'node:path'
import { expect, it } from 'vitest'

const folder = path.join(import.meta.dirname, '../specs/measure')
const VALUE_IMPORT = /^(?:import|export)\s+(?!type\b)[^'"]*?from\s+['"](\.[^'"]+)['"]/gm

it('measures by plain Node: what a measurement imports is there, and is TypeScript of which only types are taken off', () => {
  const files = new Set(globSync('*.ts', { cwd: folder }).map((name) => path.join(folder, name)))
  expect(files.size).toBeGreaterThan(0)
  for (const file of files) {
    const text = readFileSync(file, 'utf8')
    if (file.endsWith('.ts')) expect(() => stripTypeScriptTypes(text), file).not.toThrow()
    for (const [, spec = ''] of text.matchAll(VALUE_IMPORT)) files.add(path.resolve(path.dirname(file), spec))
  }
})
