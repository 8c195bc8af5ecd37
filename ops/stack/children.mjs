import { spawn } from 'node:child_process'
import os from 'node:os'
import readline from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { Failure, hintIn } from '../failure.mjs'
import { Log } from './log.mjs'
import { endGroups, isRunning, known, send } from './process-table.mjs'
import { Restarts } from './restarts.mjs'

/**
 * @typedef {{
 *   cwd: string, env: Record<string, string>, niceness?: number, isShown?: boolean
 * }} How
 * @typedef {{
 *   known: import('./process-table.mjs').Known, tail: string[], isExpected: boolean, done: Promise<number | string>,
 *   isKept?: boolean
 * }} Child
 * @typedef {{
 *   dataDir: string, inherited: NodeJS.ProcessEnv, isVerbose: boolean, onChange: () => void,
 *   onCrash: (failure: Failure) => void, onFall?: ((words: string) => void) | undefined
 * }} Keeper
 */

const tailLines = 25

/** Everything this stack runs, each in its own process group so that grandchildren end with it. */
export class Children {
  /** @type {Map<string, Child>} */
  #all = new Map()
  #keeper
  #isClosing = false

  /** @param {Keeper} keeper */
  constructor(keeper) {
    this.#keeper = keeper
  }

  known() {
    return [...this.#all.values()].map((child) => child.known)
  }

  /** @param {string} name */
  isUp(name) {
    const child = this.#all.get(name)
    return child !== undefined && isRunning(child.known)
  }

  /**
   * @param {string} name
   * @param {string[]} argv
   * @param {How} how
   * @returns {Child}
   */
  #spawn(name, argv, how) {
    const { dataDir, inherited, isVerbose, onChange } = this.#keeper
    const [command = '', ...args] = argv
    const log = new Log(dataDir, name)
    log.write(`--- ${new Date().toISOString()} ${argv.join(' ')}`)
    const env = { ...inherited, MINGACO_STARTED: undefined, ...how.env }
    const spawned = spawn(command, args, {
      cwd: how.cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    /** @type {string[]} */
    const tail = []
    for (const input of [spawned.stdout, spawned.stderr])
      readline.createInterface({ input }).on('line', (line) => {
        tail.push(line)
        if (tail.length > tailLines) tail.shift()
        log.write(line)
        if (isVerbose || how.isShown) process.stdout.write(`${name.padEnd(12)}│ ${line}\n`)
      })
    const done = new Promise((/** @type {(code: number | string) => void} */ resolve) => {
      spawned.on('error', (error) => {
        tail.push(String(error))
        resolve(127)
      })
      spawned.on('close', (code, signal) => resolve(code ?? signal ?? 1))
    })
    const child = { known: known(name, spawned.pid ?? 0), tail, isExpected: false, done }
    if (how.niceness && spawned.pid) os.setPriority(spawned.pid, how.niceness)
    this.#all.set(name, child)
    onChange()
    void done.then(() => {
      log.end()
      if (this.#all.get(name) === child) this.#all.delete(name)
      if (!child.isExpected) onChange()
    })
    return child
  }

  /**
   * A server: its end, unless asked for, is a crash; once `keepUp` was called it is started again.
   * @param {string} name
   * @param {string[]} argv
   * @param {How} how
   * @param {Restarts} [restarts]
   */
  serve(name, argv, how, restarts = new Restarts()) {
    const child = this.#spawn(name, argv, how)
    void child.done.then(async (code) => {
      if (child.isExpected) return
      const { onCrash, onFall } = this.#keeper
      const waitMs = child.isKept && onFall ? restarts.next() : null
      if (waitMs === null || !onFall) return onCrash(failureOf(`${name} se cayó`, code, child.tail))
      onFall(`${name} se cayó (${code}): se levanta de nuevo`)
      await wait(waitMs)
      // What falls while it starts has been up before: it is no wrong setting.
      if (!this.#isClosing) this.serve(name, argv, how, restarts).isKept = true
    })
    return child
  }

  /**
   * It came up as it should: from here on a fall is an accident, and it is started again.
   * @param {string} name
   */
  keepUp(name) {
    const child = this.#all.get(name)
    if (child) child.isKept = true
  }

  /**
   * A task: resolves when it ends well, and fails with its last lines when not.
   * @param {string} name
   * @param {string[]} argv
   * @param {How} how
   */
  async run(name, argv, how) {
    const child = this.#spawn(name, argv, how)
    const code = await child.done
    if (code !== 0) throw failureOf(`${name} no terminó bien`, code, child.tail)
  }

  /**
   * Ends one on purpose. With SIGKILL it is a fault for a test, and nobody is told.
   * @param {string} name
   * @param {'SIGTERM' | 'SIGKILL'} [signal]
   * @param {number} [patienceMs]
   */
  async stop(name, signal = 'SIGTERM', patienceMs = 5000) {
    const child = this.#all.get(name)
    if (!child) return
    child.isExpected = true
    if (signal === 'SIGKILL') send(-child.known.pid, signal)
    else await endGroups([child.known], patienceMs)
    await child.done
  }

  async stopAll() {
    this.#isClosing = true
    const all = [...this.#all.values()]
    for (const child of all) child.isExpected = true
    await endGroups(
      all.map((child) => child.known),
      5000,
    )
  }
}

/**
 * @param {string} what
 * @param {number | string} code
 * @param {string[]} tail
 */
function failureOf(what, code, tail) {
  const lines = tail.map((line) => `    ${line}`).join('\n')
  return new Failure(`${what} (${code}). Sus últimas líneas:\n${lines}${hintIn(tail.join('\n'))}`)
}
