import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import net from 'node:net'
import { isFree } from '../../../../../ops/stack/ports.mjs'
import { env } from '../../../../support/env.ts'
import { keepChildren } from './keeper.ts'

/** From here on the first that is free. */
const FIRST_PORT = 26330
const PACKAGES = ['redis-server', 'redis-tools', 'liblzf1', 'libjemalloc2']

type Program = { file: string; libraries: string }

/** A Redis of our own, unpacked from Debian's packages or the one that is asked for; null, with why in words, when there is none. */
export async function openRedis(dataDir: string) {
  const program = asked() ?? unpacked(path.join(dataDir, 'redis'))
  if ('why' in program) return program
  const keeper = keepChildren(dataDir, 'redis-server', () => {})
  const folder = path.join(dataDir, 'redis-data')
  mkdirSync(folder, { recursive: true })
  let port = FIRST_PORT
  while (!(await isFree(port))) port += 1
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder]
  keeper.children.serve('redis', [program.file, ...options], {
    cwd: folder,
    env: program.libraries ? { LD_LIBRARY_PATH: program.libraries } : {},
  })
  const until = Date.now() + 60_000
  while (!(await answers(port))) {
    if (Date.now() > until || !keeper.children.isUp('redis')) {
      await keeper.close()
      return { why: `${program.file} did not start` }
    }
    await wait(50)
  }
  return { url: `redis://127.0.0.1:${port}`, close: keeper.close }
}

const asked = (): Program | null => (env.redisServer ? { file: env.redisServer, libraries: '' } : null)

/** Without being root, and without installing anything. */
function unpacked(folder: string): Program | { why: string } {
  mkdirSync(folder, { recursive: true })
  spawnSync('apt-get', ['download', ...PACKAGES], { cwd: folder, stdio: 'ignore' })
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.deb')))
    spawnSync('dpkg', ['-x', name, '.'], { cwd: folder, stdio: 'ignore' })
  const file = path.join(folder, 'usr/bin/redis-server')
  if (!existsSync(file))
    return { why: 'redis-server is not to be had from apt-get, and REDIS_SERVER_PATH names none' }
  const lib = path.join(folder, 'usr/lib')
  const libraries = [lib, ...readdirSync(lib).map((name) => path.join(lib, name))].join(':')
  return { file, libraries }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
