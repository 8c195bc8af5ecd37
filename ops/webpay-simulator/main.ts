import { parseArgs } from 'node:util'
import { startSimulator } from './server.ts'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '9010' },
    host: { type: 'string', default: '127.0.0.1' },
    'public-url': { type: 'string' },
    state: { type: 'string' },
  },
})

const simulator = await startSimulator({
  port: Number(values.port),
  host: values.host,
  ...(values['public-url'] && { publicUrl: values['public-url'] }),
  ...(values.state && { stateFile: values.state }),
})
console.log(`Simulador de Webpay en ${simulator.url} (no se cobra nada)`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void simulator.close().then(() => process.exit(0)))
}
