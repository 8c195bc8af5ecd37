import { parseArgs } from 'node:util'
import { startSimulator } from './server.ts'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '9011' },
    'public-url': { type: 'string' },
    state: { type: 'string' },
  },
})

const simulator = await startSimulator({
  port: Number(values.port),
  ...(values['public-url'] && { publicUrl: values['public-url'] }),
  ...(values.state && { stateFile: values.state }),
})
console.log(`Simulador de Khipu en ${simulator.url} (no se mueve plata)`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void simulator.close().then(() => process.exit(0)))
}
