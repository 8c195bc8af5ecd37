import { expect, test } from 'vitest'
import { PurgeQueue, RETRY_AFTER_MS } from './queue.ts'

function shop(failures: number) {
  const calls: string[][] = []
  const pauses: number[] = []
  const warnings: string[] = []
  const queue = new PurgeQueue({
    send: async (tags) => {
      calls.push(tags)
      if (calls.length <= failures) throw new Error('la tienda respondió 503')
    },
    wait: async (ms) => void pauses.push(ms),
    warn: (message) => warnings.push(message),
  })
  return { calls, pauses, warnings, queue }
}

test('what the shop takes at once is sent once, without repeating a tag', async () => {
  const { queue, calls, warnings } = shop(0)
  queue.add(['stories', 'story:a'])
  await queue.idle()
  queue.add(['brand', 'brand'])
  await queue.idle()
  expect(calls).toEqual([['stories', 'story:a'], ['brand']])
  expect(warnings).toEqual([])
})

test('nothing to tell is no call', async () => {
  const { queue, calls } = shop(0)
  queue.add([])
  await queue.idle()
  expect(calls).toEqual([])
})

test('a failure is said in words and tried again, together with what came meanwhile', async () => {
  const { queue, calls, pauses, warnings } = shop(1)
  queue.add(['stories'])
  queue.add(['brand'])
  await queue.idle()
  expect(calls).toEqual([['stories'], ['brand', 'stories']])
  expect(pauses).toEqual([RETRY_AFTER_MS[0]])
  expect(warnings[0]).toMatch(
    /No se pudo avisar a la tienda \(stories\): la tienda respondió 503\. Se intenta en 1 s/,
  )
})

test('after the last try it gives up, and begins anew with the next change', async () => {
  const { queue, calls, pauses, warnings } = shop(RETRY_AFTER_MS.length + 1)
  queue.add(['stories'])
  await queue.idle()
  expect(pauses).toEqual(RETRY_AFTER_MS)
  expect(warnings.at(-1)).toMatch(/No se intenta más/)
  queue.add(['brand'])
  await queue.idle()
  expect(calls.at(-1)).toEqual(['brand'])
})
