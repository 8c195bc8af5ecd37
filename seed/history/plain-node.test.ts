import { execFile } from 'node:child_process'
import { globSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)
const loaders = globSync('load*.ts', { cwd: import.meta.dirname })

/** The tests are bundled, and find a file without its ending; what starts the demonstration does not. */
test('each loader of the history is found whole by plain Node', async () => {
  expect(loaders.length).toBeGreaterThan(3)
  const urls = loaders.map((name) => pathToFileURL(`${import.meta.dirname}/${name}`).href)
  const words = `for (const url of ${JSON.stringify(urls)}) await import(url)`
  await expect(run(process.execPath, ['--input-type=module', '-e', words])).resolves.toBeDefined()
})
