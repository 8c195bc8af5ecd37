import path from 'node:path'
import { inRoot } from '../paths.mjs'
import { step } from '../say.mjs'
import { simulatorOf } from '../simulators.mjs'
import { waitForHealth } from '../stack/health.mjs'

/** @typedef {import('../simulators.mjs').SimulatorName} SimulatorName */

/**
 * The stand-ins of the gateways that this stack has no keys for.
 * @param {import('../stack.mjs').Stack} stack
 */
export async function startSimulators(stack) {
  await Promise.all(
    stack.environments.simulated.map((name) =>
      step(simulatorOf(name).title, () => startSimulator(stack, name)),
    ),
  )
}

/**
 * @param {import('../stack.mjs').Stack} stack
 * @param {SimulatorName} name
 */
async function startSimulator({ children, environments, ports, dataDir }, name) {
  const { process: called, folder, title } = simulatorOf(name)
  const argv = {
    '--port': String(ports[name]),
    '--public-url': environments.simulatorUrls[name],
    '--state': path.join(dataDir, `${folder}.json`),
  }
  const program = inRoot('ops', folder, 'main.ts')
  children.serve(called, [process.execPath, program, ...Object.entries(argv).flat()], {
    cwd: inRoot(),
    env: {},
  })
  await waitForHealth(title, `http://127.0.0.1:${ports[name]}/health`, () => children.isUp(called))
  children.keepUp(called)
}
