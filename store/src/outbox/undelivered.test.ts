import { expect, it } from 'vitest'
import { doAll, Undelivered } from './undelivered'

const unreached = (name: string, isRefused: boolean) => ({
  contact: '',
  name,
  place: '',
  keys: [],
  isRefused,
})
const fails = (error: Error) => () => Promise.reject(error)
const of = (name: string, isRefused: boolean) => new Undelivered([unreached(name, isRefused)], name)
const told = async (...deeds: (() => Promise<void>)[]) =>
  doAll(deeds).then(
    () => null,
    (error: unknown) => error,
  )

it('does what stands beside a failure too', async () => {
  const done: number[] = []
  const deed = (nth: number) => () => Promise.resolve(void done.push(nth))
  expect(await told(deed(1), fails(of('Rosa', true)), deed(2))).toBeInstanceOf(Undelivered)
  expect(done).toEqual([1, 2])
})

it('names everybody who did not hear, and is refused only when all of them are', async () => {
  const both = await told(fails(of('Rosa', true)), fails(of('Elba', true)))
  expect(both).toMatchObject({ isRefused: true, unreached: [{ name: 'Rosa' }, { name: 'Elba' }] })
  expect(await told(fails(of('Rosa', true)), fails(of('Elba', false)))).toMatchObject({ isRefused: false })
})

it('a failure that is no message comes first: it is tried without end', async () => {
  const broken = new Error('the ledger is not there')
  expect(await told(fails(of('Rosa', true)), fails(broken))).toBe(broken)
  expect(await told()).toBeNull()
})
