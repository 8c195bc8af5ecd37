import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { withoutClosedParts } from './panel-closed-parts'

/** The panel that is installed: an upgrade that writes it otherwise must be looked at. */
const dist = path.join(__dirname, '../../../../node_modules/@medusajs/dashboard/dist')
const changed = globSync('*.mjs', { cwd: dist }).flatMap((name) => {
  const file = path.join(dist, name)
  const before = readFileSync(file, 'utf8')
  const after = withoutClosedParts(before, file)
  return after === before ? [] : [{ name, before, after }]
})
const all = changed.map(({ after }) => after).join('\n')

describe('what is closed is found in the installed panel and cut', () => {
  test.each(['useCoreRoutes', 'useSettingRoutes', 'useGlobalShortcuts'])('%s', (name) => {
    expect(all.split(`var ${name} = () => openOnly(`).length - 1).toBe(1)
  })

  test('twenty sections, and the rows that would be empty', () => {
    expect(all.match(/null && jsx\d*\(LayoutComposer\.Entry/g)).toHaveLength(20)
    const product = changed.find(({ name }) => name.startsWith('product-detail-'))?.after ?? ''
    expect(product.match(/null && jsx\d*\(\s*SectionRow/g)).toHaveLength(3)
    expect(all).not.toContain('detailPageDefaultEntries(order)')
    expect(all).not.toContain('detailPageDefaultEntries(product)')
    expect(all).not.toContain('detailPageDefaultEntries(store,')
  })

  test('what is for developers, and what is put below an entry', () => {
    expect(all).toContain('var useDeveloperRoutes = () => [];')
    expect(all).toContain('getMenu("coreExtensions").filter(')
  })

  test('the search by words', () => {
    expect(all).toContain('transform: undefined }]));\n    var customized = true;')
  })

  test.each(['order-list', 'order-detail', 'product-list', 'product-detail', 'profile-detail'])(
    'no act is left in %s',
    (page) => {
      const found = changed.filter(({ name }) => name.startsWith(`${page}-`))
      expect(found).toHaveLength(1)
      expect(found[0]?.after).toMatch(/\(ClosedAct,/)
      expect(found[0]?.after).not.toMatch(/jsxs?\d*\(\s*(?:ActionMenu|Button)\d*,/)
    },
  )
})

test('other modules stay as they are', () => {
  expect(withoutClosedParts('jsx(Button, {})', '/x/other.mjs')).toBe('jsx(Button, {})')
})
