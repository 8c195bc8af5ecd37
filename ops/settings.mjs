import path from 'node:path'
import { parseArgs } from 'node:util'
import { Failure } from './failure.mjs'
import { inRoot } from './paths.mjs'
import { ofSimulators } from './simulators.mjs'

/** The only file of ops that reads the environment and the arguments. */
export const environment = process.env

/** When the person pressed Enter: the re-executed Node 24 keeps counting from there. */
export const startedAt = Number(environment.MINGACO_STARTED ?? Date.now())
export const isEntered = environment.MINGACO_STARTED !== undefined

/**
 * Data of a test, thrown away with it: PostgreSQL does not wait until the disk has them. A killed process loses nothing
 * by that, only a machine without power. Looked up when it is used: a run of tests says so of itself.
 */
export const isThrowaway = () => environment.MINGACO_THROWAWAY === '1'

/** @typedef {'shop' | 'store' | 'cms' | 'postgres' | import('./simulators.mjs').SimulatorName} PortName */
/** @typedef {Record<PortName, number>} Ports */

const { simulator, ...otherSimulators } = ofSimulators(({ port }) => port)

/** @type {Ports} */
const usual = { shop: 4321, store: 9000, cms: 3000, simulator, postgres: 54329, ...otherSimulators }

/**
 * @param {string | undefined} value
 * @param {string} name
 */
function portNumber(value, name) {
  if (value === undefined || value === '') return undefined
  const port = Number(value)
  if (!Number.isInteger(port) || port < 1024 || port > 65000)
    throw new Failure(`${name} tiene que ser un puerto entre 1024 y 65000, no «${value}».`)
  return port
}

/** @param {number | undefined} base */
function portsFrom(base) {
  const names = /** @type {PortName[]} */ (Object.keys(usual))
  const pairs = names.map((name, index) => {
    const variable = `${name.toUpperCase()}_PORT`
    return [name, portNumber(environment[variable], variable) ?? (base ? base + index : usual[name])]
  })
  return /** @type {Ports} */ (Object.fromEntries(pairs))
}

/**
 * What was asked for, or in words what can be.
 * @template T
 * @param {() => T} read
 * @param {string} known
 */
export function understood(read, known) {
  try {
    return read()
  } catch (error) {
    throw new Failure(
      `No entiendo los argumentos: ${error instanceof Error ? error.message : error}\nLos que hay: ${known}`,
    )
  }
}

/** @param {string[]} args */
const parse = (args) =>
  understood(
    () =>
      parseArgs({
        args,
        options: {
          dev: { type: 'boolean', default: false },
          data: { type: 'string' },
          'port-base': { type: 'string' },
          'without-cms': { type: 'boolean', default: false },
          'without-history': { type: 'boolean', default: false },
          verbose: { type: 'boolean', default: false },
        },
      }).values,
    '--dev, --data CARPETA, --port-base NÚMERO, --without-cms, --without-history, --verbose',
  )

/** @param {string[]} args */
export function readSettings(args) {
  const values = parse(args)
  return {
    isDev: values.dev,
    isDemo: (environment.DEMO || '1') !== '0',
    hasCms: !values['without-cms'],
    hasHistory: !values['without-history'],
    isVerbose: values.verbose || values.dev || environment.VERBOSE === '1',
    dataDir: path.resolve(values.data ?? inRoot('.data')),
    ports: portsFrom(portNumber(values['port-base'], '--port-base')),
  }
}
