import { expect, test } from 'vitest'
import { readStack } from '../../../support/stack.ts'

test.each(['shop', 'store', 'cms', 'simulator'] as const)('%s says that it can serve', async (name) => {
  const response = await fetch(`${readStack().urls[name]}/health`)
  expect(response.status).toBe(200)
})
