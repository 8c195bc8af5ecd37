import { setTimeout as wait } from 'node:timers/promises'
import { env } from '../env.ts'
import { AfterCommit } from './after-commit.ts'
import { PurgeQueue } from './queue.ts'
import { sendPurge } from './send.ts'

export const purgeQueue = new PurgeQueue({
  send: (tags) => sendPurge(tags, { shopUrl: env.shopInternalUrl, secret: env.internalSecret }),
  // A pause must not keep a script alive that has finished its work.
  wait: (ms) => wait(ms, undefined, { ref: false }),
  warn: (message) => console.warn(message),
})

export const afterCommit = new AfterCommit((tags) => purgeQueue.add(tags))
