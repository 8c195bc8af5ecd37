/**
 * Gateways of payment that the demonstration plays by itself, by the name of their port. A simulator is a program
 * `ops/{folder}/main.ts` that takes `--port`, `--public-url` and `--state`. `realKey`: with this in the environment the
 * real gateway is meant; `told`: what the store is told of the simulator at `url`.
 * @typedef {{
 *   process: string, folder: string, title: string, port: number, realKey: string,
 *   told: (url: string) => Record<string, string>
 * }} Simulator
 */

export const SIMULATORS = {
  simulator: {
    process: 'webpay',
    folder: 'webpay-simulator',
    title: 'Simulador de Webpay',
    port: 9010,
    realKey: 'TRANSBANK_COMMERCE_CODE',
    told: (/** @type {string} */ url) => ({ TRANSBANK_URL: url }),
  },
  khipu: {
    process: 'khipu',
    folder: 'khipu-simulator',
    title: 'Simulador de Khipu',
    port: 9011,
    realKey: 'KHIPU_API_KEY',
    // Its own, in khipu-simulator/simulation.ts: they open nothing anywhere.
    told: (/** @type {string} */ url) => ({
      KHIPU_URL: url,
      KHIPU_API_KEY: 'khipu-de-mentira-api',
      KHIPU_SECRET: 'khipu-de-mentira-firma',
    }),
  },
}

/** @typedef {keyof typeof SIMULATORS} SimulatorName */
export const SIMULATOR_NAMES = /** @type {SimulatorName[]} */ (Object.keys(SIMULATORS))

/** @param {SimulatorName} name @returns {Simulator} */
export const simulatorOf = (name) => SIMULATORS[name]

/**
 * Something of each simulator, by the name of its port.
 * @template T
 * @param {(simulator: Simulator, name: SimulatorName) => T} of
 */
export const ofSimulators = (of) =>
  /** @type {Record<SimulatorName, T>} */ (
    Object.fromEntries(SIMULATOR_NAMES.map((name) => [name, of(simulatorOf(name), name)]))
  )
