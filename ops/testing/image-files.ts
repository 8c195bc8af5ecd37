import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { inRoot } from '../paths.mjs'

export type Stage = {
  name: string
  from: string
  copies: { from: string | null; sources: string[]; to: string }[]
}

/** A Dockerfile's lines, each with its first word and the rest of its words. */
export function instructionsOf(dockerfile: string): { word: string; rest: string[] }[] {
  const lines = readFileSync(inRoot(dockerfile), 'utf8').replaceAll('\\\n', ' ').split('\n')
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [word = '', ...rest] = line.split(/\s+/)
      return { word, rest }
    })
}

/** A Dockerfile's stages and what each copies, in order. */
export function stagesOf(dockerfile: string): Stage[] {
  const stages: Stage[] = []
  for (const { word, rest } of instructionsOf(dockerfile)) {
    if (word === 'FROM') stages.push({ from: rest[0] ?? '', name: rest[2] ?? `${stages.length}`, copies: [] })
    if (word !== 'COPY') continue
    const from = rest[0]?.startsWith('--from=') ? rest[0].slice('--from='.length) : null
    const sources = from === null ? [...rest] : rest.slice(1)
    const to = sources.pop() ?? ''
    stages.at(-1)?.copies.push({ from, sources, to })
  }
  return stages
}

/** What a stage brings from the checkout, with the stages that it is built on. */
export function fromCheckout(stages: Stage[], name: string): string[] {
  const stage = stages.find((one) => one.name === name)
  if (!stage) return []
  const own = stage.copies.filter(({ from }) => from === null).flatMap(({ sources }) => sources)
  return [...fromCheckout(stages, stage.from), ...own]
}

const IMPORT = /(?:from\s+|import\s+|import\(\s*)['"](\.{1,2}\/[^'"]+)['"]/g
/** Node takes these off before it runs a file; what builds may read them. */
const TYPE_IMPORT = /^(?:import|export) type [^'"]*from\s+['"][^'"]+['"]/gm
const isTest = (file: string) => /\.(test|spec)\.|\/(tests|integration|model)\//.test(file)

/**
 * Files of other folders that the code of one folder needs to be built, or only to be run, and the line of imports
 * that leads there.
 */
export function reachedFrom(folders: string[], to: 'build' | 'run' = 'build'): Map<string, string> {
  const waiting = folders.flatMap((folder) =>
    globSync('**/*.{ts,tsx,astro,mjs}', { cwd: inRoot(folder), exclude: (name) => name === 'node_modules' })
      .map((file) => path.join(folder, file))
      .filter((file) => !isTest(file) && !file.includes('/dist/')),
  )
  const reached = new Map<string, string>(waiting.map((file) => [file, file]))
  for (const file of waiting) {
    const source = readFileSync(inRoot(file), 'utf8')
    for (const [, named = ''] of (to === 'run' ? source.replace(TYPE_IMPORT, '') : source).matchAll(IMPORT)) {
      const found = resolve(path.join(path.dirname(file), named))
      if (!found || reached.has(found)) continue
      reached.set(found, `${reached.get(file)} → ${found}`)
      if (/\.(ts|tsx|astro|mjs)$/.test(found)) waiting.push(found)
    }
  }
  return reached
}

const endings = ['', '.ts', '.tsx', '/index.ts', '.mjs']

function resolve(file: string): string | null {
  const bare = file.split('?')[0] ?? file
  return (
    endings
      .map((end) => bare + end)
      .find((one) => existsSync(inRoot(one)) && statSync(inRoot(one)).isFile()) ?? null
  )
}
