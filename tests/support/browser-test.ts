import { test as base, expect, type Page } from '@playwright/test'
import { inWords, violationsOf } from './axe.ts'
import { env } from './env.ts'
import { readStack, type StackInfo } from './stack.ts'

type Fixtures = {
  stack: StackInfo
  /** Fails when axe finds something serious or critical on the page, or a part of it, as it is now. */
  expectAccessible: (part?: string) => Promise<void>
  /** Of the app and the desk: axe finds nothing at all, nothing is wider than the screen or smaller than a thumb. */
  expectEasy: () => Promise<void>
  /** Fails when something to touch is smaller than 48 px either way. */
  expectBigTargets: () => Promise<void>
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
      const violations = await violationsOf(page, part)
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      expect(serious.map(inWords)).toEqual([])
    })
  },
  expectBigTargets: async ({ page }, use) => {
    await use(() => expectBigTargetsOn(page))
  },
  expectEasy: async ({ page, expectBigTargets }, use) => {
    await use(async () => {
      // Drawn by a script: what is looked at before it came has no heading.
      await expect(page.locator('h1').first()).toBeVisible()
      if (isLookedAtByAxe(page)) expect((await violationsOf(page)).map(inWords)).toEqual([])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(0)
      await expectBigTargets()
    })
  },
})

/** Axe takes seconds: each run has it look at what a telephone shows, the long one at every width. */
const isLookedAtByAxe = (page: Page) => env.isLong || (page.viewportSize()?.width ?? 0) <= TELEPHONE_PX
const TELEPHONE_PX = 360

/** `expectBigTargets` of a further browser. */
export async function expectBigTargetsOn(page: Page): Promise<void> {
  expect(await page.evaluate(smallTargets)).toEqual([])
}

/** Runs in the page. What a label stands for is as big as the label: a radio, a tick, a hidden file field. */
function smallTargets() {
  const leastPx = 48
  const targets = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')
  return [...targets].flatMap((target) => {
    const field =
      target instanceof HTMLInputElement && /^(radio|checkbox|file)$/.test(target.type) ? target : null
    const touched = field?.labels?.[0] ?? target
    if (!touched.checkVisibility({ visibilityProperty: true })) return []
    const { width, height } = touched.getBoundingClientRect()
    if (Math.round(width) >= leastPx && Math.round(height) >= leastPx) return []
    return [`${Math.round(width)}×${Math.round(height)}: ${touched.outerHTML.slice(0, 120)}`]
  })
}

export { expect }
