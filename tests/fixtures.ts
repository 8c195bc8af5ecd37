import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect } from '@playwright/test'
import { readStack, type StackInfo } from './stack.ts'

type Fixtures = {
  stack: StackInfo
  /** Fails when axe finds something serious or critical on the page, or a part of it, as it is now. */
  expectAccessible: (part?: string) => Promise<void>
}

/** `page.goto('/')` goes to the shop under test. */
export const test = base.extend<Fixtures>({
  stack: async ({}, use) => {
    await use(readStack())
  },
  baseURL: async ({ stack }, use) => {
    await use(stack.urls.shop)
  },
  expectAccessible: async ({ page }, use) => {
    await use(async (part) => {
      const axe = new AxeBuilder({ page })
      const { violations } = await (part ? axe.include(part) : axe).analyze()
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      const told = serious.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)
      expect(told).toEqual([])
    })
  },
})

export { expect }
