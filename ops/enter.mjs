import { spawn } from 'node:child_process'
import path from 'node:path'
import { complain } from './say.mjs'
import { explain, Failure } from './failure.mjs'
import { install } from './install.mjs'
import { inModules, node24, quietly } from './paths.mjs'
import { environment, isEntered, startedAt } from './settings.mjs'

/**
 * Installs what is missing, runs the same program again under the workspace's Node 24 and passes signals on.
 * @param {'shop' | 'all'} wanted
 */
async function reexecute(wanted) {
  if (Number(process.versions.node.split('.')[0]) < 20)
    throw new Failure(`Hace falta Node 20 o más nuevo; este es ${process.versions.node}.`)
  await install(wanted)
  const [, program = '', ...args] = process.argv
  const child = spawn(node24, [quietly, program, ...args], {
    stdio: 'inherit',
    // A group of its own: Ctrl-C reaches it once, through us.
    detached: true,
    env: {
      ...environment,
      MINGACO_STARTED: String(startedAt),
      PATH: inModules('.bin') + path.delimiter + environment.PATH,
    },
  })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal))
  child.on('error', (error) => {
    complain(`No se pudo ejecutar Node 24: ${error.message}`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
  onOrphaned(() => child.kill('SIGTERM'))
}

/**
 * npm and shells die without telling; a changed parent says it.
 * @param {() => void} act
 */
export function onOrphaned(act) {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) act()
  }, 1000).unref()
}

/**
 * Runs `main` under Node 24 with this much installed; says failures in words and exits with 1.
 * @param {() => Promise<void>} main
 * @param {() => 'shop' | 'all'} [wanted]
 */
export async function enter(main, wanted = () => 'all') {
  try {
    if (isEntered) await main()
    else await reexecute(wanted())
  } catch (error) {
    complain(explain(error))
    process.exit(1)
  }
}
