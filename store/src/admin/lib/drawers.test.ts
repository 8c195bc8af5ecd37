import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const admin = path.join(__dirname, '..')
const pages = readdirSync(admin, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.tsx'),
)

/** Of a file, what is drawn only when a read brought something. */
const insideLoaded = (source: string) => source.match(/<Loaded\b[\s\S]*?<\/Loaded>/g) ?? []

test('no button is dead while a list is empty, coming or failed: what it opens is not inside the list', () => {
  const dead = pages.flatMap((file) =>
    insideLoaded(readFileSync(path.join(admin, file), 'utf8')).flatMap((drawn) =>
      [...drawn.matchAll(/<(\w*(?:Drawer|Modal))\b/g)].map(([, opened]) => `${file}: ${opened}`),
    ),
  )
  expect(pages.length).toBeGreaterThan(20)
  expect(dead).toEqual([])
})
