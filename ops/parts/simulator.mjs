import path from 'node:path'
import { inRoot } from '../paths.mjs'
import { waitForHealth } from '../stack/health.mjs'

/** @param {import('../stack.mjs').Stack} stack */
export async function startWebpaySimulator({ children, environments, ports, dataDir }) {
  const program = inRoot('ops', 'webpay-simulator', 'main.ts')
  const state = path.join(dataDir, 'webpay-simulator.json')
  const publicUrl = environments.simulatorUrl
  children.serve(
    'webpay',
    [
      process.execPath,
      program,
      '--port',
      String(ports.simulator),
      '--public-url',
      publicUrl,
      '--state',
      state,
    ],
    { cwd: inRoot(), env: {} },
  )
  const url = `http://127.0.0.1:${ports.simulator}/health`
  await waitForHealth('El simulador de Webpay', url, () => children.isUp('webpay'))
  children.keepUp('webpay')
}
