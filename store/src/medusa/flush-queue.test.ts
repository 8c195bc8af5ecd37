import { UnitOfWork } from '@medusajs/framework/mikro-orm/core'
import { expect, it } from 'vitest'
import { answerWaitingFlushes } from './flush-queue'

answerWaitingFlushes()

/** A unit of work whose flushes end as told, one after another. */
function unitOfWork(ends: (() => Promise<void>)[]): UnitOfWork {
  const unit = Object.create(UnitOfWork.prototype) as UnitOfWork
  return Object.assign(unit, {
    flushQueue: [],
    working: false,
    postCommitCleanup: () => {},
    doCommit: () => ends.shift()?.() ?? Promise.resolve(),
  })
}

const gone = () => Promise.reject(new Error('connection gone'))
const done = () => Promise.resolve()

it('a flush that fails does not leave those behind it without an answer', async () => {
  const unit = unitOfWork([gone, gone, gone])
  const all = await Promise.allSettled([unit.commit(), unit.commit(), unit.commit()])
  expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
})

it('a failure among waiting flushes is heard by its own caller, and so are the ends of the others', async () => {
  const unit = unitOfWork([done, gone, done])
  const all = await Promise.allSettled([unit.commit(), unit.commit(), unit.commit()])
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
})
