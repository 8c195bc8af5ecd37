import { expect, it } from 'vitest'
import { singleFlight } from './single-flight'

function slowWork() {
  const ends: (() => void)[] = []
  let started = 0
  const run = singleFlight(() => {
    started += 1
    return new Promise<void>((resolve) => ends.push(resolve))
  })
  return { run, started: () => started, endNext: () => ends.shift()?.() }
}

it('turns a burst into the run under way and one more', async () => {
  const work = slowWork()
  const first = work.run(null)
  const burst = Array.from({ length: 20 }, () => work.run(null))
  expect(work.started()).toBe(1)
  work.endNext()
  await first
  await expect.poll(work.started).toBe(2)
  work.endNext()
  await Promise.all(burst)
  expect(work.started()).toBe(2)
})

it('goes on after a failure', async () => {
  let calls = 0
  const run = singleFlight(() => {
    calls += 1
    return calls === 1 ? Promise.reject(new Error('no')) : Promise.resolve()
  })
  await expect(run(null)).rejects.toThrow('no')
  await run(null)
  expect(calls).toBe(2)
})
