import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Story } from './acts'

const file = path.join(__dirname, 'kept-stories.json')

/** Stories that failed once: told first, every time. */
export function keptStories(): [Story][] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as [Story][]) : []
}

export function keepStory(story: [Story]): void {
  writeFileSync(file, `${JSON.stringify([...keptStories(), story], null, 2)}\n`)
}
