import { onOrphaned } from './enter.mjs'
import { bootProblems } from '../store/src/boot-problems.ts'
import { explain, Failure } from './failure.mjs'
import { announceAll, announceShop } from './parts/announce.mjs'
import { raiseOffices, raiseShop } from './parts/whole.mjs'
import { complain, say, step } from './say.mjs'
import { environment, readSettings } from './settings.mjs'
import { openStack, publish } from './stack.mjs'

/** @typedef {import('./stack.mjs').Stack} Stack */

/**
 * The one way out: everything closed, then the exit code. A stack that is still opening is waited for.
 * @param {() => Promise<Stack> | undefined} opening
 */
function wayOut(opening) {
  let isLeaving = false
  return async (/** @type {number} */ code, /** @type {unknown} */ error = null) => {
    if (isLeaving) return
    isLeaving = true
    if (error !== null) complain(explain(error))
    else say('Deteniendo…')
    try {
      // A stack that did not open has closed itself and is told by the caller.
      const stack = await opening()?.catch(() => undefined)
      await stack?.stop()
      say('Todo detenido.')
    } catch (failure) {
      complain(explain(failure))
      process.exit(1)
    }
    process.exit(code)
  }
}

/**
 * Says which of the two this is, and goes no further when its keys and addresses are the other's.
 * @param {boolean} isDemo
 */
function checkMode(isDemo) {
  const problems = bootProblems(
    { ...environment, DEMO: environment.DEMO || (isDemo ? '1' : '0') },
    '127.0.0.1',
  )
  if (problems.length > 0) throw new Failure(`No arranca así:\n    ${problems.join('\n    ')}`)
  say(
    isDemo
      ? 'Es la demostración: federación inventada, nada se cobra y nada sale. Tienda de verdad: DEMO=0'
      : 'Es una tienda de verdad: cobra y escribe a personas con las claves que le diste',
  )
}

/** Runs the whole stack until it is told to end or a part of it crashes. */
export async function main() {
  const settings = readSettings(process.argv.slice(2))
  checkMode(settings.isDemo)
  /** @type {Promise<Stack> | undefined} */
  let opening
  const leave = wayOut(() => opening)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void leave(0))
  process.on('uncaughtException', (error) => void leave(1, error))
  process.on('unhandledRejection', (error) => void leave(1, error))
  // The terminal may go away before we do.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  onOrphaned(() => void leave(0))

  try {
    opening = openStack({
      ...settings,
      given: environment,
      say,
      onCrash: (failure) => void leave(1, failure),
      isSupervised: true,
    })
    const begun = opening
    const stack = await step('PostgreSQL', () => begun)
    publish(stack, 'starting')
    await raiseShop(stack)
    announceShop(stack)
    publish(stack, 'shop')
    await raiseOffices(stack, settings)
    publish(stack, 'all')
    await announceAll(stack, settings.hasCms)
  } catch (error) {
    await leave(1, error)
  }
}
