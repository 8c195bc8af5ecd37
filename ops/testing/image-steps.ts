import { cpSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { inRoot, root as checkout } from '../paths.mjs'
import { instructionsOf } from './image-files.ts'

type Stage = { root: string; workdir: string; env: Record<string, string>; command: string[] }

/** What `.dockerignore` keeps out, and what no checkout brings. */
const LEFT_OUT = new Set([
  'node_modules',
  '.next',
  '.medusa',
  'dist',
  '.astro',
  '.data',
  '.git',
  'test-results',
])

/**
 * Follows a Dockerfile's steps in folders, where there is no engine: nothing is there but what it copies and installs.
 * Its base image is this machine. `/app`, `/data` and `/tmp` are folders of the stage; owners stay as they are.
 * @throws Error with the step that failed
 */
export function buildImage(dockerfile: string, folder: string, given: NodeJS.ProcessEnv): Stage {
  rmSync(folder, { recursive: true, force: true })
  const stages = new Map<string, Stage>()
  let stage: Stage | undefined
  for (const { word, rest } of instructionsOf(dockerfile)) {
    if (word === 'FROM') stages.set(nameOf(rest, stages.size), (stage = begin(rest, folder, stages)))
    else if (stage) follow(stage, word, rest, { stages, given })
  }
  if (!stage) throw new Error(`${dockerfile} has no stage`)
  return stage
}

const nameOf = ([, , name]: string[], nth: number) => name ?? String(nth)

function begin(rest: string[], folder: string, stages: Map<string, Stage>): Stage {
  const root = path.join(folder, nameOf(rest, stages.size))
  mkdirSync(path.join(root, 'tmp'), { recursive: true })
  const base = stages.get(rest[0] ?? '')
  if (base) cpSync(base.root, root, { recursive: true, verbatimSymlinks: true })
  return { root, workdir: base?.workdir ?? '/', env: { ...base?.env }, command: [] }
}

type Build = { stages: Map<string, Stage>; given: NodeJS.ProcessEnv }

function follow(stage: Stage, word: string, rest: string[], build: Build): void {
  if (word === 'WORKDIR') {
    stage.workdir = path.resolve(stage.workdir, rest[0] ?? '')
    mkdirSync(inStage(stage, stage.workdir), { recursive: true })
  } else if (word === 'ENV') for (const pair of rest) setPair(stage.env, pair)
  else if (word === 'COPY') copy(stage, rest, build.stages)
  else if (word === 'RUN') run(stage, rest.join(' '), build.given)
  else if (word === 'CMD')
    stage.command = (JSON.parse(rest.join(' ')) as string[]).map((part) => moved(stage, part))
}

const inStage = ({ root }: Stage, place: string) => path.join(root, place)
/** A place of the image where it is here. */
const moved = (stage: Stage, text: string) =>
  text.replace(
    /(^|[\s=])(\/(?:app|data|tmp)\b)/g,
    (_, before: string, place: string) => before + inStage(stage, place),
  )

function setPair(env: Record<string, string>, pair: string): void {
  const [name = '', ...value] = pair.split('=')
  env[name] = value.join('=')
}

function copy(stage: Stage, [first = '', ...others]: string[], stages: Map<string, Stage>): void {
  const from = first.startsWith('--from=') ? stages.get(first.slice('--from='.length)) : null
  const sources = from === null ? [first, ...others] : others
  const to = sources.pop() ?? ''
  const place = inStage(stage, path.resolve(stage.workdir, to))
  for (const source of sources) {
    const real = from ? inStage(from, source) : inRoot(source)
    const isInto = to.endsWith('/') || sources.length > 1
    const target = isInto && !statSync(real).isDirectory() ? path.join(place, path.basename(real)) : place
    const filter = (file: string) => from !== null || !leftOut(file)
    cpSync(real, target, { recursive: true, verbatimSymlinks: true, filter })
  }
}

const leftOut = (file: string) =>
  path
    .relative(checkout, file)
    .split(path.sep)
    .some((part) => LEFT_OUT.has(part))

function run(stage: Stage, command: string, given: NodeJS.ProcessEnv): void {
  // There is no user `node` here, and the cache of npm is this machine's.
  const here = moved(stage, command.replace(/chown (-R )?node:node|npm cache clean/g, 'true'))
  const env = { ...given, ...stage.env }
  const { status } = spawnSync('sh', ['-c', here], {
    cwd: inStage(stage, stage.workdir),
    env,
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error(`failed in ${stage.root}: RUN ${command}`)
}
