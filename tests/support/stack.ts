import { readFileSync } from 'node:fs'
import path from 'node:path'
import { env } from './env.ts'

/** Where the stack under test is. */
export type StackInfo = {
  /** The process of `ops/start.mjs`. */
  pid: number
  ready: 'starting' | 'shop' | 'all'
  dataDir: string
  urls: { shop: string; store: string; cms: string; simulator: string } & Record<string, string>
  /** As the owner of the tables. */
  databaseUrls: { store: string; cms: string }
  /** As the servers reach them. */
  serverDatabaseUrls: { store: string; cms: string }
}

export function readStack(file = env.stackFile): StackInfo {
  if (!file) throw new Error('No stack: run through `npm test`, vitest or playwright, which start one')
  return JSON.parse(readFileSync(file, 'utf8')) as StackInfo
}

/** What the servers of that folder keep to themselves. */
export function secretsOf(dataDir: string): { internal: string; jwt: string } {
  return JSON.parse(readFileSync(path.join(dataDir, 'secrets.json'), 'utf8')) as {
    internal: string
    jwt: string
  }
}
